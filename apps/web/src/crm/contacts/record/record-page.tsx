import { Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { RecordMiddle } from '../../../app/record-middle.tsx';
import { RecordPanels } from '../../../app/record-panels.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { Addresses } from './addresses.tsx';
import { ContactPoints } from './contact-points.tsx';
import { History } from './history.tsx';
import { panelledOf } from './panelled.ts';
import type { RecordAnswer } from './record-answer.ts';
import { RecordDetails } from './record-details.tsx';
import { RecordHeader } from './record-header.tsx';
import { useRecordText } from './record-text.ts';
import { RelatedParties } from '../related/related-parties.tsx';
import { Relations } from './relations.tsx';
import type { RecordHandle } from './use-record.ts';
import classes from './record-page.module.css';

type RecordPageProps<Row> = {
  record: RecordHandle;
  query: UseQueryResult<Row>;
  action?: ReactNode;
  /** What it did: in the middle, before what changed. */
  main: (row: Row) => ReactNode;
  /** What belongs to it, after whose it is. */
  related?: (row: Row) => ReactNode;
};

/** Three zones on a wide screen, two on a laptop, one on a phone: how to reach it and what it is, what it did, what belongs to it. */
export function RecordPage<Row extends RecordAnswer>({ record, query, action, main, related }: RecordPageProps<Row>) {
  const text = useRecordText();
  const { data: row, error, refetch } = query;
  if (error && !row) return <Page><QueryError error={error} onRetry={() => void refetch()} level={1} /></Page>;
  if (!row) return <RecordSkeleton />;
  const panelled = panelledOf(row, record);
  // Whose a firm is and who is a rival is seen at once.
  const relations = <RelatedParties kind={record.kind} party={{ id: record.id, name: panelled.name }} mayTell={record.may('change')} />;
  return (
    <Page>
      <div className={classes.page}>
        <RecordHeader row={row} record={record} action={action} />
        <div className={classes.zones}>
          <div className={classes.facts}>
            <ContactPoints points={row.contactPoints} record={record} />
            <Addresses addresses={row.addresses} record={record} />
            <RecordDetails row={row} record={record} />
          </div>
          <div className={classes.related}>
            {record.kind === 'organization' && relations}
            <RecordPanels record={panelled} />
            {record.kind === 'person' && relations}
            <Relations row={row} record={record} />
            {related?.(row)}
          </div>
          <div className={classes.main}>
            {main(row)}
            <RecordMiddle record={panelled} label={text('history')}><History row={row} record={record} /></RecordMiddle>
          </div>
        </div>
      </div>
    </Page>
  );
}

/** As the page will stand, so that nothing jumps. */
function RecordSkeleton() {
  const lines = (count: number, height: number): ReactNode => Array.from({ length: count }, (_, index) => <Skeleton key={index} height={height} width={`${90 - ((index * 17) % 40)}%`} mb={14} />);
  return (
    <Page>
      <div className={classes.page} aria-busy>
        <div className={classes.ghost}><Skeleton circle height={44} /><div style={{ flex: 1 }}><Skeleton height={22} width={240} mb={10} /><Skeleton height={12} width={320} /></div></div>
        <div className={classes.zones}>
          <div className={classes.facts}>{lines(9, 12)}</div>
          <div className={classes.related}>{lines(6, 12)}</div>
          <div className={classes.main}>{lines(5, 28)}</div>
        </div>
      </div>
    </Page>
  );
}
