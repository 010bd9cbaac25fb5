import type { Organization, Person } from '../../api/types.ts';
import { Initials } from '../../ui/initials.tsx';
import { Mark } from '../../ui/mark.tsx';
import { nameOf } from './record-words.ts';
import classes from './record-name.module.css';

export function RecordName({ row }: { row: Person | Organization }) {
  const name = nameOf(row);
  return (
    <span className={classes.name}>
      <Initials name={name} size={22} square={!('displayName' in row)} />
      <span className={classes.words}>{name}</span>
      {row.tier?.isVip && <Mark label={row.tier.name} />}
    </span>
  );
}
