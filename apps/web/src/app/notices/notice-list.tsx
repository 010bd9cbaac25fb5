import { Button, Group, SegmentedControl, Skeleton } from '@mantine/core';
import { IconBell, IconChecks } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { Notice } from '../../api/types.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { useFormat } from '../../ui/text/format.ts';
import { QueryError } from '../errors/query-error.tsx';
import { NoticeLine } from './notice-line.tsx';
import { useNoticesText } from './notices-text.ts';
import { useNoticeDeeds, useNoticeList, useUnread } from './use-notices.ts';
import classes from './notices.module.css';

/** All that was told, day by day; arrows go from one to the next. */
export function NoticeList({ onLeave, untitled = false }: { onLeave: () => void; untitled?: boolean }) {
  const text = useNoticesText();
  const format = useFormat();
  const unread = useUnread();
  const [onlyUnread, setOnlyUnread] = useState(false);
  const list = useNoticeList(onlyUnread);
  const { read, readAll } = useNoticeDeeds();
  const region = useRef<HTMLDivElement>(null);
  const newest = list.items[0];
  const readThem = unread > 0 && <Button variant="subtle" size="compact-sm" className={classes.all!} leftSection={<IconChecks size={16} aria-hidden />} loading={readAll.isPending} onClick={() => (region.current?.focus(), readAll.mutate(newest))}>{text('readAll')}</Button>;
  return (
    <div className={classes.panel}>
      <Group justify="space-between" gap="xs" className={classes.head}>
        {untitled ? readThem || <span /> : <h2 className={classes.heading}>{text('notices')}</h2>}
        <SegmentedControl size="xs" aria-label={text('what')} value={onlyUnread ? 'unread' : 'all'} onChange={(value) => setOnlyUnread(value === 'unread')} data={[{ value: 'all', label: text('all') }, { value: 'unread', label: text('onlyUnread') }]} />
      </Group>
      <div ref={region} className={classes.scroll} data-whole={untitled || undefined} tabIndex={0} data-autofocus role="region" aria-label={text('notices')} onKeyDown={walk}>
        {list.isError && <QueryError error={list.error} onRetry={() => void list.refetch()} />}
        {list.isPending && [1, 2, 3].map((each) => <Skeleton key={each} height={44} mb={8} />)}
        {list.isSuccess && list.items.length === 0 && <EmptyState icon={IconBell} title={text(onlyUnread ? 'noneUnread' : 'none')}>{text(onlyUnread ? 'noneUnreadHint' : 'noneHint')}</EmptyState>}
        {byDay(list.items, format.dayHere).map(([day, notices]) => (
          <section key={day} aria-label={format.recentDay(day)}>
            <h3 className={classes.day}>{format.recentDay(day)}</h3>
            <ul className={classes.list}>{notices.map((notice) => <NoticeLine key={notice.id} notice={notice} onRead={() => read.mutate(notice)} onLeave={onLeave} />)}</ul>
          </section>
        ))}
        {list.hasNextPage && <Button variant="default" size="compact-sm" mt={8} loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{text('more')}</Button>}
      </div>
      {!untitled && readThem}
    </div>
  );
}

/** They come newest first, so the days do too. */
function byDay(notices: Notice[], dayOf: (instant: string) => string): [string, Notice[]][] {
  const days = new Map<string, Notice[]>();
  for (const notice of notices) days.set(dayOf(notice.postedAt), [...(days.get(dayOf(notice.postedAt)) ?? []), notice]);
  return [...days];
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-notice]')];
  const here = lines.findIndex((line) => line.closest('li')?.contains(document.activeElement));
  event.preventDefault();
  lines[here < 0 ? 0 : Math.max(0, Math.min(lines.length - 1, here + step))]?.focus();
}
