import { Button, Skeleton } from '@mantine/core';
import { IconBook2 } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { knowledgeKeys } from '../knowledge-keys.ts';
import { useKnowledgeText } from '../knowledge-text.ts';
import { ArticleLine } from './article-line.tsx';
import type { ArticleSearch } from './article-search.ts';
import classes from './articles.module.css';

/** Articles, what readers got last first, page by page. */
export function ArticleList({ search: { kind, state, language, tag, archived } }: { search: ArticleSearch }) {
  const text = useKnowledgeText();
  const ui = useUiText();
  const prefer = useLanguage();
  const asked = { prefer, kind, state, language, tag, archived };
  const { data, error, refetch, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: knowledgeKeys.articleList(asked),
    queryFn: ({ pageParam, signal }) => api.get('/articles', { query: { ...asked, limit: 50, ...(pageParam !== null && { cursor: pageParam }) } as never, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const articles = data?.pages.flatMap(({ items }) => items) ?? [];
  if (error && !data) return <QueryError error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton height={240} radius={6} />;
  if (articles.length === 0 && (kind ?? state ?? language ?? tag ?? archived) !== undefined) return <EmptyState icon={IconBook2} title={text('noneOfThese')}>{text('noneOfTheseHint')}</EmptyState>;
  if (articles.length === 0) return <EmptyState icon={IconBook2} title={text('noArticles')}>{text('noArticlesHint')}</EmptyState>;
  return (
    <>
      <ul className={classes.list}>{articles.map((row) => <ArticleLine key={row.id} row={row} />)}</ul>
      {hasNextPage && <Button variant="default" mt="md" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{ui('loadMore')}</Button>}
    </>
  );
}
