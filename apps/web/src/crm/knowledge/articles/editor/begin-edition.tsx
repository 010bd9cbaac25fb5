import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../../../api/api.ts';
import { explain } from '../../../../app/errors/explain.ts';
import { QueryError } from '../../../../app/errors/query-error.tsx';
import { languageNames, languages } from '../../../../app/i18n/language.ts';
import { Page, PageBody } from '../../../../ui/layout/page.tsx';
import { PageHeader } from '../../../../ui/layout/page-header.tsx';
import { toast } from '../../../../ui/feedback/toast.tsx';
import { knowledgeKeys } from '../../knowledge-keys.ts';
import { useKnowledgeText } from '../../knowledge-text.ts';
import type { ArticleLanguage } from '../article-types.ts';
import { LanguageSwitch } from '../language-switch.tsx';

/** An article that is not there in this language yet: its title begins it. */
export function BeginEdition({ articleId, language, onBegun }: { articleId: string; language: ArticleLanguage; onBegun: () => void }) {
  const text = useKnowledgeText();
  const [title, setTitle] = useState('');
  const { data, error, refetch } = useQuery({ queryKey: knowledgeKeys.article(articleId), queryFn: ({ signal }) => api.get('/articles/{articleId}', { path: { articleId }, signal }), retry: false });
  const begin = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      await api.post('/articles/{articleId}/editions', { path: { articleId }, body: { language, title: title.trim() } });
      onBegun();
    } catch (refusal) {
      toast({ tone: 'bad', message: explain(refusal) });
    }
  };
  if (error) return <Page><QueryError error={error} onRetry={() => void refetch()} level={1} /></Page>;
  return (
    <Page>
      <PageHeader title={data?.editions[0]?.title ?? ''} />
      <PageBody>
        <LanguageSwitch languages={languages} language={language} />
        <form onSubmit={(event) => void begin(event)} style={{ marginTop: 16 }}>
          <TextInput label={text('titleIn', { language: languageNames[language] })} description={text('notYetIn')} value={title} maxLength={200} onChange={(event) => setTitle(event.currentTarget.value)} mb="md" />
          <Button type="submit" disabled={title.trim() === ''}>{text('startWriting')}</Button>
        </form>
      </PageBody>
    </Page>
  );
}
