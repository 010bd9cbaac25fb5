import { Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../../api/api.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { knowledgeKeys } from '../knowledge-keys.ts';
import { useKnowledgeText } from '../knowledge-text.ts';
import { ArticleFacts } from './article-facts.tsx';
import { ArticleVoice } from './article-voice.tsx';
import type { ArticleLanguage } from './article-types.ts';
import { MarkdownView } from './markdown/markdown-view.tsx';
import { useArticleFiles } from './use-article-files.ts';
import { useTicks } from './use-ticks.ts';
import classes from './reader.module.css';

export const useReading = (articleId: string, language: ArticleLanguage) =>
  useQuery({ queryKey: knowledgeKeys.reading(articleId, language), queryFn: ({ signal }) => api.get('/articles/{articleId}/reading', { path: { articleId }, query: { language }, signal }), placeholderData: keepPreviousData });

/** An article as it is read, wherever: its page, or a panel beside the work. Its title is the place's own to show, and what stands between the text and what one has to say of it. */
export function ArticleReader({ articleId, language, below }: { articleId: string; language?: ArticleLanguage | undefined; below?: ReactNode }) {
  const text = useKnowledgeText();
  const spoken = useLanguage();
  const { data, error, refetch } = useReading(articleId, language ?? spoken);
  const files = useArticleFiles(articleId, data?.body);
  const ticks = useTicks(articleId, data?.language, data?.number);
  if (error && !data) return <QueryError error={error} onRetry={() => void refetch()} />;
  if (!data) return <div className={classes.article}><Skeleton height={20} width="60%" mb="md" /><Skeleton height={220} /></div>;
  return (
    <article lang={data.language} className={classes.article}>
      {data.summary && <p className={classes.summary}>{data.summary}</p>}
      <ArticleFacts article={data} />
      {data.trust === 'expired' && <p className={classes.expired}>{text('expiredWarning')}</p>}
      <MarkdownView body={data.body} filesOf={articleId} files={files} ticks={ticks} />
      {below}
      <ArticleVoice article={data} />
    </article>
  );
}
