import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../../api/api.ts';
import { QueryError } from '../../../../app/errors/query-error.tsx';
import { CountShares, CountTiles, type CountTile } from '../../../../ui/number/count-tiles.tsx';
import { useFormat } from '../../../../ui/text/format.ts';
import { knowledgeKeys } from '../../knowledge-keys.ts';
import { useKnowledgeText } from '../../knowledge-text.ts';

/** How far what is published can be trusted: which part of the texts somebody has looked at in time. */
export function TrustShare() {
  const text = useKnowledgeText();
  const { number, percent } = useFormat();
  const { data, error, refetch } = useQuery({ queryKey: knowledgeKeys.trustShare, queryFn: ({ signal }) => api.get('/knowledge-trust', { signal }) });
  if (error) return <QueryError error={error} onRetry={() => void refetch()} />;
  const all = data ? data.verified + data.due + data.expired : 0;
  if (!data || all === 0) return null;
  const tiles: CountTile[] = [{ tone: 'good', label: text('trust.verified'), count: data.verified }, { tone: 'accent', label: text('trust.due'), count: data.due }, { tone: 'bad', label: text('trust.expired'), count: data.expired }];
  const whole = Math.floor((1000 * data.verified) / all) / 1000;
  return (
    <section aria-label={text('trustShare')} style={{ maxWidth: 640, marginBottom: 32 }}>
      <Title order={2}>{text('trustShare')}</Title>
      <Text size="sm" c="dimmed" mb="sm">{text('trustShareOf', { share: percent(whole), count: all, shown: number(all) })}</Text>
      <CountTiles tiles={tiles} />
      <CountShares tiles={tiles} />
    </section>
  );
}
