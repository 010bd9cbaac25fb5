import { Button, Group, Menu, Skeleton, Text } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import type { LiftRequest } from '../../api/types.ts';
import { explain } from '../../app/errors/explain.ts';
import { QueryError } from '../../app/errors/query-error.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { toast } from '../../ui/feedback/toast.tsx';
import { Page, PageBody } from '../../ui/layout/page.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { useFormat } from '../../ui/text/format.ts';
import { RelativeTime } from '../../ui/text/relative-time.tsx';
import { useBrakesText } from './brakes-text.ts';
import classes from './brakes.module.css';

const spans = [1, 4, 24] as const;

/** Who was held up and asks to go on; a superior says for how long, or no. */
export function LiftRequestsPage() {
  const text = useBrakesText();
  const queries = useQueryClient();
  const { data, error, refetch, isPending } = useQuery({ queryKey: keys.lifts, queryFn: ({ signal }) => api.get('/lift-requests', { query: { limit: 100 }, signal }) });
  const decide = useMutation({
    mutationFn: ({ id, hours }: { id: string; hours: number | null }) => (hours === null ? api.post('/lift-requests/{liftRequestId}/refuse', { path: { liftRequestId: id } }) : api.post('/lift-requests/{liftRequestId}/approve', { path: { liftRequestId: id }, body: { hours } })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.lifts }),
    onError: (refusal) => toast({ tone: 'bad', message: explain(refusal) }),
  });
  return (
    <Page>
      <PageHeader title={text('title')} />
      <PageBody width={760}>
        <Text c="dimmed" size="sm" mb="sm">{text('intro')}</Text>
        {error && <QueryError error={error} onRetry={() => void refetch()} />}
        {isPending && !error && <Skeleton height={64} />}
        {data?.items.length === 0 && <EmptyState icon={IconHandStop} title={text('none')}>{text('noneHint')}</EmptyState>}
        <ul className={classes.list}>
          {data?.items.map((request) => <Line key={request.id} request={request} busy={decide.isPending && decide.variables.id === request.id} onDecide={(hours) => decide.mutate({ id: request.id, hours })} />)}
        </ul>
      </PageBody>
    </Page>
  );
}

function Line({ request, busy, onDecide }: { request: LiftRequest; busy: boolean; onDecide: (hours: number | null) => void }) {
  const text = useBrakesText();
  const format = useFormat();
  const { userName, reason, seen, norm, state, until, decidedByName, createdAt, mayDecide } = request;
  return (
    <li className={classes.request}>
      <div className={classes.words}>
        <div><strong>{userName}</strong> <span className={classes.quiet}><RelativeTime at={createdAt} /> · {text(`state.${state}`, { by: decidedByName, until: until && format.instant(until) })}</span></div>
        <div>{reason}</div>
        <div className={classes.quiet}>{text('seenOf', { seen: format.number(seen), norm: format.number(norm) })}</div>
      </div>
      {mayDecide && (
        <Group gap="xs">
          <Menu position="bottom-end">
            <Menu.Target><Button size="compact-sm" loading={busy}>{text('approve')}</Button></Menu.Target>
            <Menu.Dropdown>{spans.map((hours) => <Menu.Item key={hours} onClick={() => onDecide(hours)}>{text('hours', { count: hours })}</Menu.Item>)}</Menu.Dropdown>
          </Menu>
          <Button size="compact-sm" variant="default" disabled={busy} onClick={() => onDecide(null)}>{text('refuse')}</Button>
        </Group>
      )}
    </li>
  );
}
