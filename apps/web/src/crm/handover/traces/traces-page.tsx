import { Anchor, Button, Skeleton } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { useSession } from '../../../app/session/use-session.ts';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Page, PageBody } from '../../../ui/layout/page.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { useHandoverText } from '../handover-text.ts';
import { useOneHandover } from '../use-handover.ts';
import { ReadingPicture } from './reading-picture.tsx';
import { useTracesText } from './traces-text.ts';
import { useTraces } from './use-traces.ts';
import classes from './traces.module.css';

/** What a leaver took out and read in his last weeks: on the screen, and on paper. */
export function TracesPage() {
  const { handoverId } = useParams({ strict: false }) as { handoverId: string };
  const text = useTracesText();
  const whose = useHandoverText();
  const format = useFormat();
  const { data: handover } = useOneHandover(handoverId);
  const { reading: { data: reading, error, refetch }, files } = useTraces(handoverId);
  const name = handover?.user?.displayName ?? whose('somebody');
  const failed = error ?? files.error;
  return (
    <Page>
      <PageHeader title={text('traces', { name })} aside={reading && text('period', { from: format.day(reading.from), until: format.day(reading.until) })} actions={reading && <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>{text('print')}</Button>} />
      <PageBody width={960}>
        {failed && <QueryError error={failed} onRetry={() => void (error ? refetch() : files.refetch())} />}
        {(!reading || !files.data) && !failed && <Skeleton height={320} />}
        {reading && files.data && (
          <div className={classes.sheet}>
            <Files files={files} />
            <ReadingPicture reading={reading} />
            <Part title={text('passedHead')} none={text('passedNone')}>
              {reading.passed.map(({ at, seen, norm, level, keyName }) => <li key={`${at} ${level}`}><b>{format.instant(at)}</b> <span className={classes.quiet}>{[text('passedSeen', { seen: format.number(seen), norm: format.number(norm) }), keyName && text('byKey', { name: keyName }), text.maybe(`level.${level}`)].filter(Boolean).join(' · ')}</span></li>)}
            </Part>
            <Part title={text('keysHead')} none={text('keysNone')}>
              {reading.keys.map(({ id, name: key, lastUsedAt, records, isOver }) => <li key={id}><b>{key}</b> <span className={classes.quiet}>{[lastUsedAt ? text('keyUsed', { at: format.instant(lastUsedAt) }) : text('keyUnused'), text('rows', { count: records, shown: format.number(records) }), text(isOver ? 'keyOver' : 'keyLive')].join(' · ')}</span></li>)}
            </Part>
            {handover && <Audit userId={handover.userId} />}
          </div>
        )}
      </PageBody>
    </Page>
  );
}

function Files({ files: { data, hasNextPage, fetchNextPage, isFetchingNextPage } }: { files: ReturnType<typeof useTraces>['files'] }) {
  const text = useTracesText();
  const format = useFormat();
  return (
    <Part title={text('filesHead')} none={text('filesNone')} more={hasNextPage && <Button variant="default" mt="sm" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{text('more')}</Button>}>
      {(data?.pages ?? []).flatMap(({ items }) => items).map(({ id, holds, fileName, rows, createdAt, takenAt }) => (
        <li key={id}>
          <b>{text.maybe(`holds.${holds}`) ?? holds}</b>{rows !== null && <> · {text('rows', { count: rows, shown: format.number(rows) })}</>}
          <div className={classes.quiet}>{[fileName, format.instant(createdAt), takenAt ? text('taken', { at: format.instant(takenAt) }) : text('notTaken')].join(' · ')}</div>
        </li>
      ))}
    </Part>
  );
}

function Part({ title, none, children, more }: { title: string; none: string; children: ReactNode[]; more?: ReactNode }) {
  return (
    <section className={classes.part}>
      <h2>{title}</h2>
      {children.length === 0 ? <p className={classes.quiet}>{none}</p> : <ul>{children}</ul>}
      {more}
    </section>
  );
}

/** The way to each single thing, for whoever reads the audit. */
function Audit({ userId }: { userId: string }) {
  const text = useTracesText();
  const { can } = useSession();
  if (!can('identity.audit')) return null;
  return (
    <p className={classes.ways}>
      <Anchor component={Link} to="/admin/audit" search={{ tab: 'reads', actor: userId } as never}>{text('reads')}</Anchor>
      <Anchor component={Link} to="/admin/audit" search={{ tab: 'exports', actor: userId } as never}>{text('exports')}</Anchor>
    </p>
  );
}
