import classes from './parts.module.css';

/** Words that sort a record, each in its own quiet frame. */
export function Chips({ names }: { names: string[] }) {
  return <span className={classes.chips}>{names.map((name) => <span key={name} className={classes.chip}>{name}</span>)}</span>;
}
