import { useMe } from '../../../app/session/use-session.ts';
import { useFormat } from '../../../ui/text/format.ts';
import { useDeputiesText } from './deputies-text.ts';
import classes from './deputies.module.css';

/** Whoever works with somebody else's rights knows it on every page. */
export function StandInBanner() {
  const text = useDeputiesText();
  const { day } = useFormat();
  const today = new Date().toISOString().slice(0, 10);
  return useMe().standsInFor.filter(({ until }) => until >= today).map(({ id, name, until }) => <div key={id} role="status" className={classes.banner}>{text('standIn', { name, day: day(until) })}</div>);
}
