import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconCircleX, IconProgress } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../ui/text/format.ts';
import { RelativeTime } from '../../ui/text/relative-time.tsx';
import { useContentsText } from './contents/contents-text.ts';
import type { ImportSummary } from './import-types.ts';
import { useMigrationText } from './migration-text.ts';
import classes from './imports.module.css';

const pictures = { draft: IconCircleDashed, checking: IconProgress, checked: IconCircleDashed, running: IconProgress, finished: IconCircleCheck, cancelled: IconCircleX, failed: IconAlertTriangle };

/** One import in the list: what, when, by whom, and what came of it. */
export function ImportLine({ record }: { record: ImportSummary }) {
  const text = useMigrationText();
  const told = useContentsText();
  const format = useFormat();
  const { id, fileName, contents, state, createdAt, createdBy, created, updated, skipped, rejected } = record;
  const Picture = pictures[state];
  const over = ['finished', 'cancelled', 'failed'].includes(state);
  const counts = ([['created', created], ['updated', updated], ['skipped', skipped], ['rejected', rejected]] as const).filter(([, count]) => count > 0);
  return (
    <li className={classes.import} data-state={state}>
      <Picture size={18} stroke={1.6} aria-hidden />
      <div className={classes.importWhat}>
        <Link to={`/imports/${id}`} className={classes.importName}>{fileName}</Link>
        <div className={classes.quiet}>
          {told(`is.${contents}`)} · {text(`state.${state}`)} · <RelativeTime at={createdAt} />{createdBy && ` · ${createdBy.displayName}`}
        </div>
      </div>
      {over && <div className={classes.importCounts}>{counts.map(([outcome, count]) => <span key={outcome} data-outcome={outcome}>{text(`count.${outcome}`, { count, value: format.number(count) })}</span>)}</div>}
    </li>
  );
}
