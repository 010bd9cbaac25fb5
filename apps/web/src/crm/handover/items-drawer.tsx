import { Anchor, Button, Drawer, Skeleton, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../api/api.ts';
import { QueryError } from '../../app/errors/query-error.tsx';
import { useFormat } from '../../ui/text/format.ts';
import { MoneyText } from '../../ui/text/money-text.tsx';
import { useUiText } from '../../ui/text/ui-text.ts';
import { handoverKeys } from './handover-keys.ts';
import { useHandoverText } from './handover-text.ts';
import { pageOf } from './thing-links.ts';
import classes from './handover.module.css';

/** The things of one kind, each with its way to the record. */
export function ItemsDrawer({ handoverId, holding, title, currency, onClose }: { handoverId: string; holding: string; title: string; currency: string | null; onClose: () => void }) {
  const text = useHandoverText();
  const ui = useUiText();
  const format = useFormat();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: handoverKeys.items(handoverId, holding), initialPageParam: '',
    queryFn: ({ pageParam, signal }) => api.get('/handovers/{handoverId}/items', { path: { handoverId }, query: { holding, limit: 50, ...(pageParam && { cursor: pageParam }) }, signal }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Drawer opened onClose={onClose} position="right" size={520} title={title} closeButtonProps={{ 'aria-label': ui('close') }}>
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={200} />}
      {data && items.length === 0 && <Text c="dimmed">{text('noItems')}</Text>}
      <ul className={classes.list}>
        {items.map(({ id, recordId, title: name, amount, dueOn, holder, state }) => {
          const page = pageOf(holding, recordId ?? id);
          const words = [dueOn && text('due', { day: format.day(dueOn) }), (state === 'moved' || state === 'kept') && holder?.displayName].filter(Boolean);
          return (
            <li key={id} className={classes.item}>
              <span className={classes.itemName}>{name === null ? <span className={classes.quiet}>{text('hidden')}</span> : page ? <Anchor component={Link} to={page}>{name}</Anchor> : name}</span>
              {amount && currency && <MoneyText amount={amount} currency={currency} />}
              {words.length > 0 && <span className={classes.itemWords}>{words.join(' · ')}</span>}
            </li>
          );
        })}
      </ul>
      {hasNextPage && <Button variant="default" mt="sm" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{text('more')}</Button>}
    </Drawer>
  );
}
