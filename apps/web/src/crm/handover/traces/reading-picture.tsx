import type { components } from '../../../api/generated/schema.ts';
import { Picture } from '../../../ui/chart/picture.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { useTracesText } from './traces-text.ts';
import classes from './traces.module.css';

type Reading = components['schemas']['Reading'];
type Day = Reading['days'][number];

/** Each day of the time, also those on which nothing was read. */
function everyDay({ from, until, days }: Reading): Day[] {
  const known = new Map(days.map((day) => [day.day, day]));
  const all: Day[] = [];
  for (let at = Date.parse(`${from.slice(0, 10)}T00:00:00Z`); at <= Date.parse(until); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    all.push(known.get(day) ?? { day, records: 0, isUnusual: false });
  }
  return all;
}

/** How much was read on each day, as columns and as a table; what stands out is marked, and said. */
export function ReadingPicture({ reading }: { reading: Reading }) {
  const text = useTracesText();
  const unusual = reading.days.filter(({ isUnusual }) => isUnusual).length;
  const title = reading.days.length === 0 ? text('readNone') : unusual > 0 ? text('readUnusual', { count: unusual }) : text('readUsual');
  return <Picture title={title} chart={<Columns reading={reading} />} table={<Table reading={reading} />} counted={text('counted')} />;
}

/** A neighbour has the figure of both: there is no room for two. */
const isBeside = (days: readonly Day[], at: number): boolean => [days[at - 1], days[at + 1]].some((other, side) => other?.isUnusual && (other.records > days[at]!.records || (side === 0 && other.records === days[at]!.records)));

function Columns({ reading }: { reading: Reading }) {
  const text = useTracesText();
  const format = useFormat();
  const days = everyDay(reading);
  const most = Math.max(1, ...days.map(({ records }) => records));
  return (
    <div className={classes.picture}>
      <div className={classes.columns} role="img" aria-label={text('usualLine', { shown: format.number(reading.usual) })}>
        {days.map(({ day, records, isUnusual }, at) => (
          <span key={day} className={classes.day} title={text('dayOf', { day: format.nearDay(day), shown: format.number(records) })}>
            {isUnusual && !isBeside(days, at) && <span className={classes.sum}>{format.number(records)}</span>}
            <span className={classes.column} data-far={isUnusual || undefined} style={{ height: `${(records / most) * 100}%` }} />
          </span>
        ))}
        {reading.usual > 0 && <span className={classes.usual} style={{ bottom: `${(reading.usual / most) * 100}%` }} />}
      </div>
      <div className={classes.ends}><span>{format.shortDay(days[0]!.day)}</span>{reading.usual > 0 && <span>{text('usualLine', { shown: format.number(reading.usual) })}</span>}<span>{format.shortDay(days.at(-1)!.day)}</span></div>
    </div>
  );
}

function Table({ reading }: { reading: Reading }) {
  const text = useTracesText();
  const format = useFormat();
  return (
    <table className={classes.table}>
      <thead><tr><th scope="col">{text('day')}</th><th scope="col" className={classes.count}>{text('records')}</th><th aria-hidden /></tr></thead>
      <tbody>
        {[...reading.days].reverse().map(({ day, records, isUnusual }) => <tr key={day}><th scope="row">{format.nearDay(day)}</th><td className={classes.count}>{format.number(records)}</td><td>{isUnusual && text('far')}</td></tr>)}
      </tbody>
    </table>
  );
}
