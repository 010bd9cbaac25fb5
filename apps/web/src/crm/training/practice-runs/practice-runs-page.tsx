import { Anchor, Button, Skeleton } from '@mantine/core';
import { IconTarget } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { api } from '../../../api/api.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { Page, PageBody } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { trainingKeys } from '../training-keys.ts';
import type { PracticeRunRow } from '../training-types.ts';
import { usePracticeRunsText } from './practice-runs-text.ts';
import { RunFilters, type RunFilter } from './run-filters.tsx';
import { RunStatus } from './run-status.tsx';
import { timeTaken } from './time-taken.ts';
import classes from '../training.module.css';

/** Who practised what, the newest first: when, for how long, which of the tasks, and what became of it. */
export function PracticeRunsPage() {
  const text = usePracticeRunsText();
  const navigate = useNavigate();
  const filter = useSearch({ strict: false }) as RunFilter;
  const { course: courseId, user: userId, status } = filter;
  const change = (next: RunFilter): void => void navigate({ to: '.', search: Object.fromEntries(Object.entries(next).filter(([, value]) => value)) as never });
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: trainingKeys.practiceRuns(filter), initialPageParam: '',
    queryFn: ({ pageParam, signal }) => api.get('/practice-runs', { query: { limit: 50, ...(courseId && { courseId }), ...(userId && { userId }), ...(status && { status: status as PracticeRunRow['status'] }), ...(pageParam && { cursor: pageParam }) }, signal }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  const isNarrowed = Boolean(courseId ?? userId ?? status);
  return (
    <Page>
      <PageHeader title={text('practised')} />
      <PageBody width={960}>
        <RunFilters filter={filter} onChange={change} />
        {error && <QueryError error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton height={320} />}
        {data && rows.length === 0 && <EmptyState icon={IconTarget} title={text(isNarrowed ? 'nothingFound' : 'nothing')} action={isNarrowed && <Button variant="default" onClick={() => change({})}>{text('clear')}</Button>}>{isNarrowed ? undefined : text('nothingDetail')}</EmptyState>}
        <ul className={classes.list} aria-label={text('practised')}>{rows.map((run) => <RunLine key={run.id} run={run} />)}</ul>
        {hasNextPage && <Button mt="md" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{text('more')}</Button>}
      </PageBody>
    </Page>
  );
}

function RunLine({ run: { id, user, course, lessonTitle, status, number, startedAt, endedAt, tasks } }: { run: PracticeRunRow }) {
  const text = usePracticeRunsText();
  const format = useFormat();
  const facts = [course.title, format.instant(startedAt), endedAt && status === 'finished' && text('lasted', { time: timeTaken(startedAt, endedAt, format) }), number > 1 && text('runNumber', { count: number })];
  return (
    <li className={classes.line}>
      <div className={classes.words}>
        <div className={classes.name}><Anchor component={Link} to={`/practice-runs/${id}`} inherit>{user.displayName}: {lessonTitle}</Anchor></div>
        <p className={classes.quiet}>{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <span className={classes.quiet}>{text('tasksDone', { done: tasks.filter(({ doneAt }) => doneAt).length, all: tasks.length })}</span>
      <RunStatus status={status} />
    </li>
  );
}
