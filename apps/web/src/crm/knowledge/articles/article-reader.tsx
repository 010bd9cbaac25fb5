import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { knowledgeKeys } from '../knowledge-keys.ts';
import { ArticleFacts } from './article-facts.tsx';
import type { ArticleLanguage } from './article-types.ts';
import { MarkdownView } from './markdown/markdown-view.tsx';
import { useTicks } from './use-ticks.ts';

export const useReading = (articleId: string, language: ArticleLanguage) =>
  useQuery({ queryKey: knowledgeKeys.reading(articleId, language), queryFn: ({ signal }) => api.get('/articles/{articleId}/reading', { path: { articleId }, query: { language }, signal }) });

/** An article as it is read, wherever: its page, or a panel beside the work. */
export function ArticleReader({ articleId, language }: { articleId: string; language?: ArticleLanguage | undefined }) {
  const spoken = useLanguage();
  const { data, error, refetch } = useReading(articleId, language ?? spoken);
  const ticks = useTicks(articleId, data?.number);
  if (error && !data) return <QueryError error={error} onRetry={() => void refetch()} />;
  if (!data) return <><Skeleton height={20} width="60%" mb="md" /><Skeleton height={220} /></>;
  return (
    <article lang={data.language}>
      {data.summary && <p>{data.summary}</p>}
      <ArticleFacts article={data} />
      <MarkdownView body={data.body} filesOf={articleId} ticks={ticks} />
    </article>
  );
}
