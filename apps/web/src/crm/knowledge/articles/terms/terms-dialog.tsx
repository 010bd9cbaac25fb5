import { MultiSelect, NumberInput, Select, TagsInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../../api/api.ts';
import type { PersonRef } from '../../../../api/types.ts';
import { explain } from '../../../../app/errors/explain.ts';
import { FormDialog } from '../../../../app/form-dialog.tsx';
import { useRoleName } from '../../../identity/administration/use-role-name.ts';
import { UserPicker } from '../../../identity/user-picker.tsx';
import { knowledgeKeys } from '../../knowledge-keys.ts';
import { useKnowledgeText } from '../../knowledge-text.ts';
import { processKeys } from '../../processes/process-keys.ts';
import { type Article, articleKinds, type ArticleKind } from '../article-types.ts';

/** What an article is, whose, for whom, and how often somebody looks at it. Kind and tags are any author's to say, the rest its owner's. */
export function TermsDialog({ article, onClose }: { article: Article; onClose: () => void }) {
  const text = useKnowledgeText();
  const roleName = useRoleName();
  const client = useQueryClient();
  const [kind, setKind] = useState<ArticleKind>(article.kind);
  const [tags, setTags] = useState<string[]>([...article.tags]);
  const [owner, setOwner] = useState<PersonRef | null>(article.owner);
  const [roleIds, setRoleIds] = useState<string[]>([...article.audienceRoleIds]);
  const [days, setDays] = useState<number | null>(article.reviewIntervalDays);
  const { data } = useQuery({ queryKey: processKeys.choices, queryFn: ({ signal }) => api.get('/process-choices', { signal }), enabled: article.mayAdminister });
  const roles = (data?.roles ?? article.audience).map((role) => ({ value: role.id, label: roleName(role) }));
  const save = async (): Promise<void> => {
    const terms = article.mayAdminister ? { ownerId: owner!.id, audienceRoleIds: roleIds, reviewIntervalDays: days! } : {};
    await api.patch('/articles/{articleId}', { path: { articleId: article.id }, version: article.version, body: { kind, tags, ...terms } }).finally(() => client.invalidateQueries({ queryKey: knowledgeKeys.articles }));
  };
  return (
    <FormDialog title={text('terms')} action={text('saveTerms')} ready={owner !== null && days !== null} refusalOf={(error) => (error ? explain(error) : undefined)} onClose={onClose} onSubmit={save}>
      <Select label={text('kind')} value={kind} allowDeselect={false} data={articleKinds.map((value) => ({ value, label: text(`kind.${value}`) }))} onChange={(value) => setKind(value as ArticleKind)} data-autofocus />
      <TagsInput label={text('tags')} description={text('tagsHint')} value={tags} maxTags={20} maxLength={60} onChange={setTags} />
      {article.mayAdminister && (
        <>
          <UserPicker label={text('owner')} value={owner} onChange={setOwner} />
          <MultiSelect label={text('audience')} placeholder={roleIds.length === 0 ? text('everybody') : ''} searchable hidePickedOptions data={roles} value={roleIds} onChange={setRoleIds} />
          <NumberInput label={text('reviewInterval')} description={text('reviewIntervalHint')} min={1} max={3650} allowDecimal={false} allowNegative={false} hideControls value={days ?? ''} onChange={(value) => setDays(typeof value === 'number' ? value : null)} />
        </>
      )}
    </FormDialog>
  );
}
