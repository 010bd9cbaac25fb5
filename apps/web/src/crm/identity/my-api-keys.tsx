import { Badge, Button, Skeleton, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import type { ApiKey } from '../../api/types.ts';
import { explain } from '../../app/errors/explain.ts';
import { QueryError } from '../../app/errors/query-error.tsx';
import { toast } from '../../ui/feedback/toast.tsx';
import { useFormat } from '../../ui/text/format.ts';
import { SecretOnce } from './administration/secret-once.tsx';
import { AddApiKeyDialog } from './add-api-key-dialog.tsx';
import { useIdentityText } from './identity-text.ts';
import classes from './profile-page.module.css';

/** Keys by which machines act as their owner; each shows its secret once. */
export function MyApiKeys() {
  const text = useIdentityText();
  const queries = useQueryClient();
  const [adding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string>();
  const { data, error, refetch, isPending } = useQuery({ queryKey: keys.apiKeys, queryFn: ({ signal }) => api.get('/api-keys', { query: { limit: 100 }, signal }) });
  const refresh = (): Promise<void> => queries.invalidateQueries({ queryKey: keys.apiKeys });
  const revoke = useMutation({
    mutationFn: (id: string) => api.delete('/api-keys/{apiKeyId}', { path: { apiKeyId: id } }),
    onSuccess: () => {
      toast({ message: text('keyRevoked') });
      return refresh();
    },
    onError: (refusal) => toast({ tone: 'bad', message: explain(refusal) }),
  });
  return (
    <section id="api-keys" aria-labelledby="api-keys-title">
      <Title order={2} id="api-keys-title">{text('apiKeys')}</Title>
      <Text c="dimmed" size="sm">{text('apiKeysHint')}</Text>
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {isPending && !error && <Skeleton height={40} mt="sm" />}
      <ul className={classes.list}>
        {data?.items.map((key) => (
          <li key={key.id} className={classes.session}>
            <KeyWords apiKey={key} />
            {isLive(key) && <Button variant="default" size="compact-sm" loading={revoke.isPending && revoke.variables === key.id} onClick={() => revoke.mutate(key.id)}>{text('revokeKey')}</Button>}
          </li>
        ))}
      </ul>
      <Button variant="default" mt="sm" onClick={() => setAdding(true)}>{text('addKey')}</Button>
      {adding && <AddApiKeyDialog onClose={() => setAdding(false)} onMade={(made) => { setAdding(false); setSecret(made); void refresh(); }} />}
      {secret && <SecretOnce title={text('keySecret')} hint={text('keySecretHint')} secret={secret} onClose={() => setSecret(undefined)} />}
    </section>
  );
}

const isLive = ({ revokedAt, expiresAt }: ApiKey): boolean => revokedAt === null && new Date(expiresAt) > new Date();

function KeyWords({ apiKey }: { apiKey: ApiKey }) {
  const text = useIdentityText();
  const format = useFormat();
  const { name, scopes, addresses, lastUsedAt, lastUsedIp, expiresAt, revokedAt } = apiKey;
  const state = revokedAt ? text('keyWasRevoked', { when: format.instant(revokedAt) }) : text(isLive(apiKey) ? 'keyUntil' : 'keyExpired', { when: format.instant(expiresAt) });
  return (
    <span>
      {name} {!isLive(apiKey) && <Badge variant="light" color="gray" size="sm" tt="none">{text('keyDead')}</Badge>}
      <Text size="sm" c="dimmed" component="div">{text('keyScopes', { count: scopes.length })} · {state}</Text>
      <Text size="sm" c="dimmed" component="div">{lastUsedAt ? text('keyUsed', { when: format.instant(lastUsedAt), ip: lastUsedIp ?? '' }) : text('keyUnused')}{addresses.length > 0 && ` · ${text('keyOnlyFrom', { addresses: addresses.join(', ') })}`}</Text>
    </span>
  );
}
