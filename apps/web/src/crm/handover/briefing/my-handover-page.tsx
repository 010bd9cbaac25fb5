import { Button, Skeleton, Text, Textarea } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Page, PageBody } from '../../../ui/layout/page.tsx';
import { handoverKeys } from '../handover-keys.ts';
import { useBriefingText } from './briefing-text.ts';
import { useHandoverText } from '../handover-text.ts';
import { useHandoverDeed } from '../use-handover.ts';
import classes from '../handover.module.css';

/** My own work goes to others: what I say to them, and of each customer. */
export function MyHandoverPage() {
  const text = useHandoverText();
  const brief = useBriefingText();
  const { data, error, refetch } = useQuery({ queryKey: handoverKeys.mine, queryFn: ({ signal }) => api.get('/handovers/mine', { query: { limit: 200 }, signal }) });
  const customers = data?.items.filter(({ kind }) => kind === 'organization' || kind === 'person');
  return (
    <Page>
      <PageHeader title={brief('mine')} />
      <PageBody>
        {error && <QueryError error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton height={200} />}
        {data?.items.length === 0 && <EmptyState icon={IconArrowsExchange} title={brief('mineNone')}>{brief('mineNoneDetail')}</EmptyState>}
        {customers && data!.items.length > 0 && (
          <>
            <Text c="dimmed" mb="md">{brief('mineDetail')}</Text>
            <Words label={brief('mineAll')} known={data!.items[0]!.parting} />
            {customers.map(({ id, name, words }) => <Words key={id} label={brief('mineOf', { name: name ?? text('hidden') })} known={words} bundleId={id} />)}
          </>
        )}
      </PageBody>
    </Page>
  );
}

function Words({ label, known, bundleId }: { label: string; known: string | null; bundleId?: string }) {
  const brief = useBriefingText();
  const deed = useHandoverDeed();
  const [words, setWords] = useState(known ?? '');
  const save = (): Promise<boolean> => deed(() => api.post('/handovers/mine/words', { body: { words: words.trim(), ...(bundleId && { bundleId }) } }), brief('mineSaved'));
  return (
    <div className={classes.parting}>
      <Textarea label={label} value={words} maxLength={5000} autosize minRows={1} onChange={(event) => setWords(event.currentTarget.value)} />
      {words.trim() !== (known ?? '') && words.trim() !== '' && <Button size="compact-sm" onClick={() => void save()}>{brief('mineSave')}</Button>}
    </div>
  );
}
