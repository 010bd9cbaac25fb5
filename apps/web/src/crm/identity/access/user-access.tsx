import { Button, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../../api/api.ts';
import { toast } from '../../../ui/feedback/toast.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { RelativeTime } from '../../../ui/text/relative-time.tsx';
import { browserOf } from '../browser-of.ts';
import classes from '../administration/administration.module.css';
import { useAccessText } from './access-text.ts';

/** Through which doors a colleague comes in now: where he is signed in, his keys, and who stands in for whom. */
export function UserAccess({ userId, explain }: { userId: string; explain: (error: unknown) => string }) {
  const text = useAccessText();
  const format = useFormat();
  const queries = useQueryClient();
  const queryKey = ['user-access', userId];
  const { data, error } = useQuery({ queryKey, queryFn: ({ signal }) => api.get('/users/{userId}/access', { path: { userId }, signal }) });
  const settled = { onSuccess: () => queries.invalidateQueries({ queryKey }), onError: (refusal: unknown) => toast({ tone: 'bad', message: explain(refusal) }) };
  const revoke = useMutation({ mutationFn: (apiKeyId: string) => api.delete('/users/{userId}/api-keys/{apiKeyId}', { path: { userId, apiKeyId } }), ...settled });
  const end = useMutation({ mutationFn: (delegationId: string) => api.delete('/delegations/{delegationId}', { path: { delegationId } }), ...settled });
  if (error) return <Text size="sm" c="dimmed">{explain(error)}</Text>;
  if (!data) return null;
  const { sessions, apiKeys, delegations } = data;
  return (
    <section aria-labelledby="access-title">
      <h3 id="access-title" className={classes.sub}>{text('title')}</h3>
      <Doors title={text('sessions')} none={text('noSessions')} isEmpty={sessions.length === 0}>
        {sessions.map(({ id, userAgent, ip, lastSeenAt }) => (
          <li key={id} className={classes.letter}><span>{browserOf(userAgent) ?? text('unknownBrowser')} <Text span size="sm" c="dimmed">{ip && `${ip} · `}<RelativeTime at={lastSeenAt} /></Text></span></li>
        ))}
      </Doors>
      <Doors title={text('keys')} none={text('noKeys')} isEmpty={apiKeys.length === 0}>
        {apiKeys.map(({ id, name, lastUsedAt, lastUsedIp, expiresAt, addresses }) => (
          <li key={id} className={classes.letter}>
            <span>
              {name} <Text span size="sm" c="dimmed">{[lastUsedAt ? text('keyUsed', { when: format.instant(lastUsedAt), ip: lastUsedIp ?? '' }) : text('keyUnused'), text('until', { day: format.day(expiresAt) }), addresses.join(', ')].filter(Boolean).join(' · ')}</Text>
            </span>
            <Button variant="default" size="compact-sm" flex="none" aria-label={text('revokeOf', { name })} loading={revoke.isPending && revoke.variables === id} onClick={() => revoke.mutate(id)}>{text('revoke')}</Button>
          </li>
        ))}
      </Doors>
      <Doors title={text('deputies')} none={text('noDeputies')} isEmpty={delegations.length === 0}>
        {delegations.map(({ id, fromUserId, fromName, toName, startsOn, endsOn }) => (
          <li key={id} className={classes.letter}>
            <span>
              {fromUserId === userId ? text('hasDeputy', { name: toName }) : text('standsIn', { name: fromName })} <Text span size="sm" c="dimmed">{format.day(startsOn)} – {format.day(endsOn)}</Text>
            </span>
            <Button variant="default" size="compact-sm" flex="none" loading={end.isPending && end.variables === id} onClick={() => end.mutate(id)}>{text('end')}</Button>
          </li>
        ))}
      </Doors>
    </section>
  );
}

function Doors({ title, none, isEmpty, children }: { title: string; none: string; isEmpty: boolean; children: ReactNode }) {
  return (
    <>
      <Text size="sm" fw={600} mt="xs">{title}</Text>
      {isEmpty ? <Text size="sm" c="dimmed">{none}</Text> : <ul className={classes.letters} aria-label={title}>{children}</ul>}
    </>
  );
}
