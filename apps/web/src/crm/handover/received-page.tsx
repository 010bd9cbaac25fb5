import { Button, Skeleton, Textarea, Text } from '@mantine/core';
import { IconArrowsExchange, IconFileTypePdf } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addressOf, api } from '../../api/api.ts';
import { QueryError } from '../../app/errors/query-error.tsx';
import { FormDialog } from '../../app/form-dialog.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Page, PageBody } from '../../ui/layout/page.tsx';
import { useFormat } from '../../ui/text/format.ts';
import { useBriefingText } from './briefing/briefing-text.ts';
import { refusalOfHandover } from './explain-handover.ts';
import { handoverKeys } from './handover-keys.ts';
import { useHandoverText } from './handover-text.ts';
import type { ReceivedBundle } from './handover-types.ts';
import { ReceivedLine } from './received-line.tsx';
import { useHandoverDeed } from './use-handover.ts';
import classes from './handover.module.css';

/** What colleagues handed over to me: each is accepted, or objected to. */
export function ReceivedPage() {
  const text = useHandoverText();
  const brief = useBriefingText();
  const format = useFormat();
  const deed = useHandoverDeed();
  const [objecting, setObjecting] = useState<ReceivedBundle>();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: handoverKeys.received({}), initialPageParam: '',
    queryFn: ({ pageParam, signal }) => api.get('/handovers/received', { query: { limit: 100, ...(pageParam && { cursor: pageParam }) }, signal }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const all = data?.pages.flatMap((page) => page.items) ?? [];
  const waiting = all.filter(({ state }) => state === 'moved').map(({ id }) => id);
  const customers = all.filter(({ kind }) => kind === 'organization' || kind === 'person').length;
  const accept = (bundleIds: string[]): Promise<boolean> => deed(() => api.post('/handovers/received/accept', { body: { bundleIds } }), text('accepted', { count: bundleIds.length }));
  return (
    <Page>
      <PageHeader title={text('received')} actions={<>
        {customers > 1 && <Button variant="default" leftSection={<IconFileTypePdf size={16} aria-hidden />} component="a" href={addressOf('/handovers/received/briefings.pdf')} download>{brief('allPdf')}</Button>}
        {waiting.length > 1 && <Button onClick={() => void accept(waiting)}>{text('acceptAll', { shown: format.number(waiting.length) })}</Button>}
      </>} />
      <PageBody width={960}>
        {error && <QueryError error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton height={200} />}
        {data && all.length === 0 && <EmptyState icon={IconArrowsExchange} title={text('receivedNone')}>{text('receivedNoneDetail')}</EmptyState>}
        <ul className={classes.list}>{all.map((bundle) => <ReceivedLine key={bundle.id} bundle={bundle} onAccept={() => void accept([bundle.id])} onObject={() => setObjecting(bundle)} />)}</ul>
        {hasNextPage && <Button variant="default" mt="sm" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{text('more')}</Button>}
        {objecting && <ObjectDialog bundle={objecting} onClose={() => setObjecting(undefined)} />}
      </PageBody>
    </Page>
  );
}

function ObjectDialog({ bundle, onClose }: { bundle: ReceivedBundle; onClose: () => void }) {
  const text = useHandoverText();
  const deed = useHandoverDeed();
  const [reason, setReason] = useState('');
  const submit = async (): Promise<void> => void (await deed(() => api.post('/handovers/received/object', { body: { bundleIds: [bundle.id], reason: reason.trim() } }), text('objected')));
  return (
    <FormDialog title={text('objectTitle', { name: bundle.name ?? text('hidden') })} action={text('object')} ready={reason.trim() !== ''} refusalOf={refusalOfHandover} onClose={onClose} onSubmit={submit}>
      <Textarea label={text('objectReason')} value={reason} maxLength={1000} autosize minRows={2} onChange={(event) => setReason(event.currentTarget.value)} data-autofocus />
      <Text size="sm" c="dimmed">{text('objectExplain')}</Text>
    </FormDialog>
  );
}
