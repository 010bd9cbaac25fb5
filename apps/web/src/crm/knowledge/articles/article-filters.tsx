import { Group, Pill, Select, Switch } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { languageNames, languages } from '../../../app/i18n/language.ts';
import { useSession } from '../../../app/session/use-session.ts';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { useKnowledgeText } from '../knowledge-text.ts';
import type { ArticleSearch } from './article-search.ts';
import { articleKinds, articleStates } from './article-types.ts';

/** By what the list is narrowed; all of it stands in the address. */
export function ArticleFilters() {
  const text = useKnowledgeText();
  const ui = useUiText();
  const navigate = useNavigate();
  const { can } = useSession();
  const search = useSearch({ strict: false }) as ArticleSearch;
  const isAuthor = can('knowledge.write') || can('knowledge.publish');
  const states = isAuthor ? articleStates : articleStates.slice(2);
  const narrow = (part: Partial<ArticleSearch>): void => void navigate({ to: '/articles', search: { ...search, ...part } as never, replace: true });
  const choice = (name: 'kind' | 'state' | 'language', label: string, data: { value: string; label: string }[]) => (
    <Select
      size="sm" w={170} aria-label={label} placeholder={label} data={data} value={search[name] ?? null} clearable clearButtonProps={{ 'aria-label': ui('clear') }}
      onChange={(value) => narrow({ [name]: value ?? undefined })}
    />
  );
  return (
    <Group gap="xs" mb="md">
      {choice('kind', text('anyKind'), articleKinds.map((value) => ({ value, label: text(`kind.${value}`) })))}
      {choice('state', text('anyState'), states.map((value) => ({ value, label: text(`state.${value}`) })))}
      {choice('language', text('anyLanguage'), languages.map((value) => ({ value, label: languageNames[value] })))}
      {isAuthor && !search.q && <Switch size="sm" label={text('archivedOnly')} checked={search.archived === true} onChange={({ currentTarget: { checked } }) => narrow({ archived: checked || undefined })} />}
      {search.tag && <Pill withRemoveButton removeButtonProps={{ 'aria-label': ui('clear'), 'aria-hidden': false, tabIndex: 0 }} onRemove={() => narrow({ tag: undefined })}>{search.tag}</Pill>}
    </Group>
  );
}
