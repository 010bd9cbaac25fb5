import { Skeleton } from '@mantine/core';
import { useParams, useSearch } from '@tanstack/react-router';
import { isProblem } from '../../../../api/problem.ts';
import { QueryError } from '../../../../app/errors/query-error.tsx';
import { useLanguage } from '../../../../app/i18n/use-language.ts';
import { Page, PageBody } from '../../../../ui/layout/page.tsx';
import type { ArticleLanguage } from '../article-types.ts';
import { BeginEdition } from './begin-edition.tsx';
import { Editor } from './editor.tsx';
import { useDraft } from './use-draft.ts';

/** Where an article is written, in one language. */
export function EditorPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const spoken = useLanguage();
  const language = (useSearch({ strict: false }) as { language?: ArticleLanguage }).language ?? spoken;
  return <Opened key={`${id} ${language}`} articleId={id} language={language} />;
}

function Opened({ articleId, language }: { articleId: string; language: ArticleLanguage }) {
  const draft = useDraft(articleId, language);
  const { data, error, refetch } = draft.query;
  if (data) return <Editor edition={data} draft={draft} />;
  if (isProblem(error, 'resource.not-found')) return <BeginEdition articleId={articleId} language={language} onBegun={() => void refetch()} />;
  return <Page>{error ? <QueryError error={error} onRetry={() => void refetch()} level={1} /> : <PageBody width={1080}><Skeleton height={420} /></PageBody>}</Page>;
}
