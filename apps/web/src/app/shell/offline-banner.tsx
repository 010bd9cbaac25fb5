import { useConnection } from '../../api/connection.ts';
import { useFormat } from '../../ui/text/format.ts';
import { useAppText } from '../app-text.ts';
import classes from './shell.module.css';

export function OfflineBanner() {
  const text = useAppText();
  const format = useFormat();
  const { state, since } = useConnection();
  return (
    <div role="status">
      {state === 'offline' && <div className={classes.banner}>{text('offlineBanner', { since: format.instant(since) })}</div>}
    </div>
  );
}
