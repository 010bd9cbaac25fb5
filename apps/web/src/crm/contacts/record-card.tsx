import type { Organization, Person } from '../../api/types.ts';
import { Initials } from '../../ui/initials.tsx';
import { Mark } from '../../ui/mark.tsx';
import { nameOf, subtitleOf } from './record-words.ts';
import classes from './record-name.module.css';

export function RecordCard({ row }: { row: Person | Organization }) {
  const name = nameOf(row);
  const subtitle = subtitleOf(row);
  return (
    <>
      <Initials name={name} size={36} square={!('displayName' in row)} />
      <div className={classes.card}>
        <div className={classes.line}>
          <span className={classes.words}>{name}</span>
          {row.tier?.isVip && <Mark label={row.tier.name} />}
        </div>
        {subtitle && <div className={classes.quiet}>{subtitle}</div>}
        {row.owner && <div className={classes.quiet}>{row.owner.displayName}</div>}
      </div>
    </>
  );
}
