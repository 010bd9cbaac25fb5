import { Button, Skeleton } from '@mantine/core';
import { useCallback, useState } from 'react';
import { QueryError } from '../../../app/errors/query-error.tsx';
import type { PanelledRecord } from '../../../app/record-panels.tsx';
import { useSession } from '../../../app/session/use-session.ts';
import { useActivitiesText } from '../activities-text.ts';
import { openLog } from '../log/open-log.ts';
import { TypeIcon } from '../type-icon.tsx';
import { useActivityVerbs } from '../use-activity-verbs.tsx';
import { KindsFilter } from './kinds-filter.tsx';
import { NoteBox } from './note-box.tsx';
import { TimelineEntry } from './timeline-entry.tsx';
import { TimelineList } from './timeline-list.tsx';
import { useTimelineText } from './timeline-text.ts';
import { useTimeline } from './use-timeline.ts';
import classes from './timeline.module.css';

const logged = ['call', 'meeting', 'email', 'task'] as const;

/** One story of a record: what was done, said, promised and changed, newest first; what was pinned stays on top. */
export function Timeline({ record }: { record: PanelledRecord }) {
  const text = useTimelineText();
  const words = useActivitiesText();
  const { can } = useSession();
  const [kinds, setKinds] = useState<string[]>([]);
  const { query, pinned, entries } = useTimeline(record, kinds);
  const { error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = query;
  const verbs = useActivityVerbs();
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  return (
    <section aria-label={text('timeline')}>
      <div className={classes.tools}>
        {can('activities.create') && (
          <>
            <NoteBox record={record} />
            <div className={classes.doing}>
              {logged.map((type) => <Button key={type} variant="default" size="xs" leftSection={<TypeIcon type={type} size={14} />} aria-label={words(`do.${type}`)} onClick={() => openLog(type, record)}>{words(`type.${type}`)}</Button>)}
            </div>
          </>
        )}
        <KindsFilter kind={record.kind} chosen={kinds} onChange={setKinds} />
      </div>
      {error && entries.length === 0 && <QueryError error={error} onRetry={() => void refetch()} />}
      {isPending && !error && <div aria-busy>{[1, 2, 3, 4].map((line) => <Skeleton key={line} height={48} mb={12} radius={6} />)}</div>}
      {pinned.length > 0 && (
        <ul className={classes.pinned} aria-label={text('pinned')}>
          {pinned.map((entry) => <li key={entry.id}><TimelineEntry entry={entry} verbs={verbs} onDeal={record.kind === 'deal'} /></li>)}
        </ul>
      )}
      {query.data && entries.length === 0 && pinned.length === 0 && <p className={classes.nothing}>{text(kinds.length > 0 ? 'nothingOfKind' : 'nothing')}</p>}
      <TimelineList entries={entries} verbs={verbs} onDeal={record.kind === 'deal'} more={hasNextPage && !isFetchingNextPage} onMore={more} />
      {isFetchingNextPage && <Skeleton height={48} radius={6} mt={8} />}
      {verbs.dialog}
    </section>
  );
}
