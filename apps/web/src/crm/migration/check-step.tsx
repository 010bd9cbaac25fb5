import { Button } from '@mantine/core';
import { faultOf } from '../../app/jobs/job-words.ts';
import { useFormat } from '../../ui/text/format.ts';
import { CountTiles } from './count-tiles.tsx';
import { FileStrip } from './file-strip.tsx';
import type { ImportPartProps } from './use-import.ts';
import { JobProgress } from './job-progress.tsx';
import { useMigrationText } from './migration-text.ts';
import { RefusedRows } from './refused-rows.tsx';
import { useRefusedRows } from './use-refused-rows.ts';
import classes from './import-draft.module.css';

/** The whole file is read and nothing is written: what would come of it is known before anything happens. */
export function CheckStep({ record, handle }: ImportPartProps) {
  const text = useMigrationText();
  const format = useFormat();
  const refused = useRefusedRows(record, record.state === 'checked');
  const { start } = handle;
  if (record.state === 'checking') return <JobProgress job={handle.job} label={text('checking')}>{text('checkingHint')}</JobProgress>;
  if (record.state !== 'checked') {
    return (
      <>
        <p className={classes.lead}>{text('checkLead')}</p>
        {handle.job?.state === 'failed' && <p role="alert" className={classes.refusal}>{faultOf(handle.job)}</p>}
        <div className={classes.foot}><Button loading={start.isPending} onClick={() => start.mutate('check')}>{text('checkAction')}</Button></div>
      </>
    );
  }
  const coming = (record.rows ?? 0) - record.rejected;
  return (
    <>
      <CountTiles record={record} planned />
      {record.rejected > 0 && <FileStrip rows={record.rows ?? 0} refused={refused.rows} total={record.rejected} />}
      {record.rejected > 0 && <RefusedRows refused={refused} hint={text('refusedHint')} />}
      <div className={classes.foot}>
        <Button variant="default" loading={start.isPending && start.variables === 'check'} onClick={() => start.mutate('check')}>{text('checkAgain')}</Button>
        <Button loading={start.isPending && start.variables === 'run'} disabled={coming === 0} onClick={() => start.mutate('run')}>{text('bringIn', { count: coming, value: format.number(coming) })}</Button>
      </div>
    </>
  );
}
