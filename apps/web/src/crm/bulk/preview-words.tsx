import type { UseQueryResult } from '@tanstack/react-query';
import { explain } from '../../app/errors/explain.ts';
import { useFormat } from '../../ui/text/format.ts';
import { useBulkText } from './bulk-text.ts';
import classes from './bulk-dialog.module.css';

type PreviewWordsProps = { preview: UseQueryResult<{ selected: number; allowed: number }>; ready: boolean };

/** What would come of it, in words. */
export function PreviewWords({ preview: { data, error }, ready }: PreviewWordsProps) {
  const text = useBulkText();
  const format = useFormat();
  if (error) return <p className={classes.preview} role="alert"><span className={classes.refused}>{explain(error)}</span></p>;
  if (!ready || !data) return <p className={classes.preview} aria-live="polite">{ready ? text('counting') : text('sayWhat')}</p>;
  const refused = data.selected - data.allowed;
  return (
    <p className={classes.preview} aria-live="polite">
      <strong>{text('willReach', { count: data.allowed, shown: format.number(data.allowed) })}</strong> {text('same')}
      {refused > 0 && <> <span className={classes.refused}>{text('willRefuse', { count: refused, shown: format.number(refused) })}</span></>}
    </p>
  );
}
