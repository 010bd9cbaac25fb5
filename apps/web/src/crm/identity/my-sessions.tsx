import { Badge, Button, Skeleton, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import { explain } from '../../app/errors/explain.ts';
import { QueryError } from '../../app/errors/query-error.tsx';
import { toast } from '../../ui/feedback/toast.tsx';
import { RelativeTime } from '../../ui/text/relative-time.tsx';
import { browserOf } from './browser-of.ts';
import { useIdentityText } from './identity-text.ts';
import classes from './profile-page.module.css';

export function MySessions() {
  const text = useIdentityText();
  const queries = useQueryClient();
  const { data, error, refetch, isPending } = useQuery({ queryKey: keys.sessions, queryFn: ({ signal }) => api.get('/sessions', { signal }) });
  const end = useMutation({
    mutationFn: (id: string) => api.delete('/sessions/{sessionId}', { path: { sessionId: id } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.sessions }),
    onError: (refusal) => toast({ tone: 'bad', message: explain(refusal) }),
  });
  return (
    <section id="sessions" aria-labelledby="sessions-title">
      <Title order={2} id="sessions-title">{text('sessions')}</Title>
      <Text c="dimmed" size="sm">{text('sessionsHint')}</Text>
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {isPending && !error && <Skeleton height={40} mt="sm" />}
      <ul className={classes.list}>
        {data?.items.map((session) => (
          <li key={session.id} className={classes.session}>
            <span>
              {browserOf(session.userAgent) ?? text('unknownBrowser')} {session.current && <Badge variant="light" size="sm" tt="none">{text('thisSession')}</Badge>}
              <Text size="sm" c="dimmed" component="div">
                {session.ip} {session.ip && '·'} <RelativeTime at={session.lastSeenAt} />
              </Text>
            </span>
            {!session.current && (
              <Button variant="default" size="compact-sm" loading={end.isPending && end.variables === session.id} onClick={() => end.mutate(session.id)}>
                {text('endSession')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
