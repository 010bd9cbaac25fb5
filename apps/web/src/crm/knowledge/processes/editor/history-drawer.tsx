import { Button, Drawer, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../../api/api.ts';
import { explain } from '../../../../app/errors/explain.ts';
import { QueryError } from '../../../../app/errors/query-error.tsx';
import { toast } from '../../../../ui/feedback/toast.tsx';
import { usePhone } from '../../../../ui/layout/use-phone.ts';
import { useFormat } from '../../../../ui/text/format.ts';
import { useUiText } from '../../../../ui/text/ui-text.ts';
import { processKeys } from '../process-keys.ts';
import { useProcessesText } from '../processes-text.ts';
import { DifferenceView } from './difference-view.tsx';
import type { ProcessDraft, VersionRow } from './editor-types.ts';
import classes from './editor.module.css';

type HistoryDrawerProps = { process: ProcessDraft; onClose: () => void; onRestored: (draft: ProcessDraft) => void };

/** Every version with what it changed; one of them can be gone on from. */
export function HistoryDrawer({ process, onClose, onRestored }: HistoryDrawerProps) {
  const text = useProcessesText();
  const ui = useUiText();
  const phone = usePhone();
  const { data, error, refetch } = useQuery({ queryKey: processKeys.versions(process.id), queryFn: ({ signal }) => api.get('/processes/{processId}/versions', { path: { processId: process.id }, signal }) });
  const restore = async (versionId: string): Promise<void> => {
    try {
      onRestored((await api.post('/processes/{processId}/restore', { path: { processId: process.id }, body: { versionId }, version: process.version })) as ProcessDraft);
      onClose();
    } catch (refusal) {
      toast({ tone: 'bad', message: explain(refusal) });
    }
  };
  return (
    <Drawer opened onClose={onClose} position={phone ? 'bottom' : 'right'} size={phone ? '100%' : 520} title={text('history')} closeButtonProps={{ 'aria-label': ui('close') }}>
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={120} />}
      {data?.items.length === 0 && <p className={classes.quiet}>{text('noVersions')}</p>}
      <ol className={classes.versions}>{data?.items.map((each) => <Version key={each.id} processId={process.id} version={each} onRestore={() => void restore(each.id)} />)}</ol>
    </Drawer>
  );
}

function Version({ processId, version, onRestore }: { processId: string; version: VersionRow; onRestore: () => void }) {
  const text = useProcessesText();
  const format = useFormat();
  const [shown, setShown] = useState(false);
  const { data } = useQuery({ queryKey: processKeys.version(version.id), queryFn: ({ signal }) => api.get('/processes/{processId}/versions/{versionId}', { path: { processId, versionId: version.id }, signal }), enabled: shown });
  return (
    <li>
      <strong>{text('version', { number: version.number, day: format.day(version.publishedAt) })}</strong>
      <p className={classes.note}>{version.changeNote}</p>
      {version.publishedBy && <p className={classes.quiet}>{version.publishedBy.displayName}</p>}
      {shown && (data?.difference ? <DifferenceView difference={data.difference} /> : data && <p className={classes.quiet}>{text('firstVersion')}</p>)}
      <Button variant="default" size="compact-sm" mr="xs" aria-expanded={shown} onClick={() => setShown(!shown)}>{text('whatChanged')}</Button>
      <Button variant="default" size="compact-sm" onClick={onRestore}>{text('restore', { number: version.number })}</Button>
    </li>
  );
}
