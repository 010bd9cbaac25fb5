import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RecordKind } from '../../../api/types.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { Mark } from '../../../ui/mark.tsx';
import { RelativeTime } from '../../../ui/text/relative-time.tsx';
import { useContactsText } from '../contacts-text.ts';
import { nameOf, subtitleOf } from '../record-words.ts';
import { ContactPoints } from './contact-points.tsx';
import { History } from './history.tsx';
import { RecordFields } from './record-fields.tsx';
import type { useRecord } from './use-record.ts';
import classes from './record-page.module.css';

type RecordPageProps = { kind: RecordKind; record: ReturnType<typeof useRecord>; action?: ReactNode; children: ReactNode };

/** Three zones on a wide screen, one on a phone: what it is, what it did, what changed. */
export function RecordPage({ kind, record, action, children }: RecordPageProps) {
  const text = useContactsText();
  const { data, error, refetch } = record.query;
  if (error) return <Page><QueryError error={error} onRetry={() => void refetch()} /></Page>;
  if (!data) return <Page><div className={classes.zones}>{[1, 2, 3].map((zone) => <Skeleton key={zone} height={320} radius={6} />)}</div></Page>;
  return (
    <Page>
      <PageHeader title={nameOf(data)} aside={data.tier?.isVip && <Mark label={data.tier.name} size={16} />} />
      <div className={classes.about}>
        <span className={classes.what}>{subtitleOf(data)}</span>
        {data.owner && <span>{text('ownedBy', { name: data.owner.displayName })}</span>}
        <span>{text('changed')} {data.updatedAt && <RelativeTime at={data.updatedAt} />}{data.updatedBy && ` · ${data.updatedBy.displayName}`}</span>
      </div>
      {action && <div className={classes.action}>{action}</div>}
      {data.attentionInstruction && <p className={classes.attention}>{data.attentionInstruction}</p>}
      <div className={classes.zones}>
        <section className={classes.zone} aria-label={text('details')}>
          <ContactPoints points={data.contactPoints} record={record} />
          <RecordFields kind={kind} row={data} onSave={record.change} />
        </section>
        <div className={classes.zone}>{children}</div>
        <section className={classes.zone} aria-labelledby="history"><History kind={kind} id={data.id} /></section>
      </div>
    </Page>
  );
}
