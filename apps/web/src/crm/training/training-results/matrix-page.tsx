import { Button, Select, Skeleton, Text } from '@mantine/core';
import { IconTarget, IconUsersGroup } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { api } from '../../../api/api.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { Page, PageBody } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { useTeams } from '../../identity/administration/use-directory.ts';
import { usePracticeRunsText } from '../practice-runs/practice-runs-text.ts';
import { trainingKeys } from '../training-keys.ts';
import { useTrainingText } from '../training-text.ts';
import { useTrainingResultsText } from './training-results-text.ts';
import { KnowledgePicture } from './knowledge-picture.tsx';
import { StateMark, states } from './state-mark.tsx';
import classes from './results.module.css';

/** Who knows what: colleagues down, courses across, and in each place how it stands, by shape, color and word. */
export function MatrixPage() {
  const text = useTrainingResultsText();
  const learning = useTrainingText();
  const practice = usePracticeRunsText();
  const navigate = useNavigate();
  const { team } = useSearch({ strict: false }) as { team?: string };
  const teams = useTeams();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: trainingKeys.matrix(team ?? null), initialPageParam: '',
    queryFn: ({ pageParam, signal }) => api.get('/knowledge-matrix', { query: { limit: 60, ...(team && { teamId: team }), ...(pageParam && { cursor: pageParam }) }, signal }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const people = data?.pages.flatMap((page) => page.people) ?? [];
  const courses = data?.pages[0]?.courses ?? [];
  return (
    <Page>
      <PageHeader title={learning('matrix')} actions={<><Button component={Link} to="/practice-runs" variant="default" leftSection={<IconTarget size={16} aria-hidden />}>{practice('practised')}</Button><Select aria-label={text('team')} placeholder={text('allTeams')} clearable searchable value={team ?? null} data={(teams.data ?? []).map(({ id, name }) => ({ value: id, label: name }))} onChange={(next) => void navigate({ to: '.', search: (next ? { team: next } : {}) as never })} /></>} />
      <PageBody width={1400}>
        {error && <QueryError error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton height={320} />}
        {data && (people.length === 0 || courses.length === 0) && <EmptyState icon={IconUsersGroup} title={text('nobodyToSee')}>{text('nobodyToSeeDetail')}</EmptyState>}
        {people.length > 0 && courses.length > 0 && (
          <>
            <Text c="dimmed" size="sm" mb="sm">{finding(text, people.flatMap(({ cells }) => cells.map(({ state }) => state)))}</Text>
            <ul className={classes.legend} aria-label={text('legend')}>{states.map((state) => <li key={state}><StateMark state={state} /> {text(`state.${state}`)}</li>)}</ul>
            <KnowledgePicture courses={courses} people={people} />
            {hasNextPage && <Button mt="md" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{text('morePeople')}</Button>}
          </>
        )}
      </PageBody>
    </Page>
  );
}

/** What the picture shows, in words. */
function finding(text: ReturnType<typeof useTrainingResultsText>, cells: readonly string[]): string {
  const count = (...which: string[]): number => cells.filter((state) => which.includes(state)).length;
  return [text('hold', { count: count('valid', 'ending') }), text('areLearning', { count: count('enrolled', 'started') }), count('overdue') > 0 && text('areLate', { count: count('overdue') }), count('expired', 'revoked') > 0 && text('haveLost', { count: count('expired', 'revoked') })].filter(Boolean).join(' · ');
}
