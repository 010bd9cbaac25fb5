import { Select, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { explain } from '../../../app/errors/explain.ts';
import { FormDialog } from '../../../app/form-dialog.tsx';
import { languageNames, languages } from '../../../app/i18n/language.ts';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { useKnowledgeText } from '../knowledge-text.ts';
import { type ArticleKind, articleKinds, type ArticleLanguage, type SettingRef } from './article-types.ts';

/** Begins an article and opens its editor. */
export function NewArticleDialog({ onClose, title: given = '', setting }: { onClose: () => void; title?: string; setting?: SettingRef }) {
  const text = useKnowledgeText();
  const navigate = useNavigate();
  const spoken = useLanguage();
  const [title, setTitle] = useState(given);
  const [kind, setKind] = useState<ArticleKind>(setting ? 'decision-record' : 'how-to');
  const [language, setLanguage] = useState<ArticleLanguage>(spoken);
  const submit = async (): Promise<void> => {
    const { id } = await api.post('/articles', { body: { kind, language, title: title.trim(), ...(setting && { setting, body: text('decisionOutline') }) } });
    await navigate({ to: '/articles/$id/edit', params: { id }, search: { language } as never });
  };
  return (
    <FormDialog title={text('newArticle')} action={text('startWriting')} ready={title.trim() !== ''} refusalOf={(error) => (error ? explain(error) : undefined)} onClose={onClose} onSubmit={submit}>
      <TextInput label={text('title')} placeholder={text('titlePlaceholder')} value={title} maxLength={200} onChange={(event) => setTitle(event.currentTarget.value)} data-autofocus required />
      {!setting && <Select label={text('kind')} value={kind} allowDeselect={false} data={articleKinds.map((value) => ({ value, label: text(`kind.${value}`) }))} onChange={(value) => setKind(value as ArticleKind)} />}
      <Select label={text('language')} value={language} allowDeselect={false} data={languages.map((value) => ({ value, label: languageNames[value] }))} onChange={(value) => setLanguage(value as ArticleLanguage)} />
    </FormDialog>
  );
}
