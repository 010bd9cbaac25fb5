import { Button, Skeleton } from '@mantine/core';
import { IconBook2 } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { api } from '../../../api/api.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { Page, PageBody } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { knowledgeKeys } from '../knowledge-keys.ts';
import { useKnowledgeText } from '../knowledge-text.ts';
import { ArticleLine } from './article-line.tsx';
import { ArticleFilters } from './article-filters.tsx';
import type { ArticleSearch } from './article-search.ts';
import classes from './articles.module.css';

/** All that is written down, what is newest first. */
export function ArticlesPage() {
  const text = useKnowledgeText();
  const ui = useUiText();
  const prefer = useLanguage();
  const asked = { ...(useSearch({ strict: false }) as ArticleSearch), prefer };
  const { data, error, refetch, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: knowledgeKeys.articleList(asked),
    queryFn: ({ pageParam, signal }) => api.get('/articles', { query: { ...asked, limit: 50, ...(pageParam !== null && { cursor: pageParam }) } as never, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const articles = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page>
      <PageHeader title={text('articles')} />
      <PageBody width={880}>
        <ArticleFilters />
        {error && !data && <QueryError error={error} onRetry={() => void refetch()} />}
        {isPending && <Skeleton height={240} radius={6} />}
        {data && articles.length === 0 && <EmptyState icon={IconBook2} title={text('noArticles')}>{text('noArticlesHint')}</EmptyState>}
        <ul className={classes.list}>{articles.map((row) => <ArticleLine key={row.id} row={row} />)}</ul>
        {hasNextPage && <Button variant="default" mt="md" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{ui('loadMore')}</Button>}
      </PageBody>
    </Page>
  );
}
