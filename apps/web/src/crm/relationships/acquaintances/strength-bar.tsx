import type { Acquaintance } from '../../../api/types.ts';
import { useAcquaintanceWords } from './use-acquaintance-words.ts';
import classes from './acquaintances.module.css';

/** How well somebody knows another, as a line that is longer the better he does. */
export function StrengthBar({ known }: { known: Pick<Acquaintance, 'closeness' | 'strength'> }) {
  const words = useAcquaintanceWords();
  return (
    <span className={classes.bar} role="img" aria-label={words.strength(known)} title={words.strength(known)}>
      <span className={classes.fill} style={{ width: `${Math.max(known.strength, 4)}%` }} />
    </span>
  );
}
