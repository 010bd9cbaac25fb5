import { Button, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { addressOf } from '../../api/api.ts';
import { faultOf } from '../../app/jobs/job-words.ts';
import { useJobDeeds } from '../../app/jobs/use-jobs.ts';
import { useJobsText } from '../../app/jobs/jobs-text.ts';
import { useFormat } from '../../ui/text/format.ts';
import { useContentsText } from './contents/contents-text.ts';
import { CountTiles } from './count-tiles.tsx';
import { FileStrip } from './file-strip.tsx';
import type { ImportPartProps } from './use-import.ts';
import { useMigrationText } from './migration-text.ts';
import { ProtocolRows } from './protocol-rows.tsx';
import { RefusedRows } from './refused-rows.tsx';
import { useRefusedRows } from './use-refused-rows.ts';
import classes from './counts.module.css';

const placeOf = { parties: '/people', deals: '/deals', activities: '/activities' } as const;

/** What came of it, to the last row, and what can be done with the rows that were refused. */
export function ImportResult({ record, handle }: ImportPartProps) {
  const text = useMigrationText();
  const contents = useContentsText();
  const jobs = useJobsText();
  const format = useFormat();
  const { resume } = useJobDeeds();
  const refused = useRefusedRows(record, record.rejected > 0);
  const { rejected, rejectedFileId, state, runJobId } = record;
  const fault = handle.job && faultOf(handle.job);
  return (
    <>
      <h2 className={classes.verdict} data-state={state}>{text(`verdict.${state as 'finished' | 'cancelled' | 'failed'}`)}</h2>
      {state === 'failed' && fault && <p role="alert" className={classes.refusal}>{fault}</p>}
      <CountTiles record={record} />
      <Group gap="sm" my="md">
        {state === 'failed' && runJobId && <Button loading={resume.isPending} onClick={() => resume.mutate(runJobId)}>{jobs('resume')}</Button>}
        {record.created + record.updated > 0 && <Button component={Link} to={placeOf[record.contents]} search={(record.contents === 'activities' ? {} : { sort: '-updatedAt' }) as never} variant={state === 'failed' ? 'default' : 'filled'}>{contents(`show.${record.contents}`)}</Button>}
        {rejectedFileId && (
          <Button component="a" href={addressOf('/files/{fileId}/content', { path: { fileId: rejectedFileId } })} download variant="default" leftSection={<IconDownload size={16} aria-hidden />}>
            {text('downloadRefused', { count: rejected, value: format.number(rejected) })}
          </Button>
        )}
        <Button component={Link} to="/imports/new" variant="default">{text('newImport')}</Button>
      </Group>
      {rejected > 0 && <FileStrip rows={record.rows ?? 0} refused={refused.rows} total={rejected} />}
      {rejected > 0 && <RefusedRows refused={refused} hint={text('repairHint')} />}
      {record.rows !== null && record.rows > rejected && <ProtocolRows record={record} />}
    </>
  );
}
