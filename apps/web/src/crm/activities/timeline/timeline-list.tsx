import { useEffect, useRef } from 'react';
import type { ActivityVerbs } from '../use-activity-verbs.tsx';
import type { TimelineEntry as Entry } from './timeline-types.ts';
import { TimelineEntry } from './timeline-entry.tsx';
import { usePageVirtual } from './use-page-virtual.ts';
import { useTimelineText } from './timeline-text.ts';
import classes from './timeline.module.css';

type TimelineListProps = { entries: Entry[]; verbs: ActivityVerbs; onDeal: boolean; more: boolean; onMore: () => void };

/** Ten thousand entries stay as quick as ten: only those near the window are drawn, and the next page is asked for before its end is reached. */
export function TimelineList({ entries, verbs, onDeal, more, onMore }: TimelineListProps) {
  const text = useTimelineText();
  const list = useRef<HTMLOListElement>(null);
  const { virtual, above } = usePageVirtual(list, entries.length, (index) => entries[index]?.id ?? String(index));
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? -1;
  useEffect(() => {
    if (more && last >= entries.length - 15) onMore();
  }, [more, last, entries.length, onMore]);
  return (
    <ol ref={list} className={classes.list} aria-label={text('timeline')} style={{ height: virtual.getTotalSize() }}>
      {items.map(({ key, index, start }) => {
        const entry = entries[index];
        return entry && (
          <li key={key} ref={virtual.measureElement} data-index={index} className={classes.place} style={{ transform: `translateY(${start - above}px)` }} aria-setsize={more ? -1 : entries.length} aria-posinset={index + 1}>
            <TimelineEntry entry={entry} verbs={verbs} onDeal={onDeal} />
          </li>
        );
      })}
    </ol>
  );
}
