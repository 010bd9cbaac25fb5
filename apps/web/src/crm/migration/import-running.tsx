import { CountTiles } from './count-tiles.tsx';
import type { ImportPartProps } from './use-import.ts';
import { JobProgress } from './job-progress.tsx';
import { useMigrationText } from './migration-text.ts';

export function ImportRunning({ record, handle }: ImportPartProps) {
  const text = useMigrationText();
  const { job } = handle;
  return (
    <>
      <JobProgress job={job} label={text('bringingIn')}>{text('bringingInHint')}</JobProgress>
      {job && record.created + record.updated + record.skipped + record.rejected > 0 && <CountTiles record={record} />}
    </>
  );
}
