import { useState } from 'react';
import type { HistoryEntry } from '../../../api/types.ts';
import { Initials } from '../../../ui/initials.tsx';
import { RelativeTime } from '../../../ui/text/relative-time.tsx';
import { useRecordText } from './record-text.ts';
import type { Deed } from './history-deeds.ts';
import type { HistoryWords } from './use-history-words.ts';
import classes from './history.module.css';

const most = 5;

/** "Olena Marchenko changed the tier, 3 days ago", and below it what was and what is. */
export function HistoryDeed({ deed, words }: { deed: Deed; words: HistoryWords }) {
  const text = useRecordText();
  const said = text.maybe(`deed.${deed.action}`) ?? text('deed.other');
  const [whole, setWhole] = useState(false);
  const count = deed.parts.reduce((sum, { changes }) => sum + changes.length, 0);
  const several = new Set(deed.parts.map(({ entityId }) => entityId)).size > 1;
  return (
    <li className={classes.deed}>
      <Initials name={deed.actorName} size={20} />
      <div className={classes.words}>
        <div><strong className={classes.actor}>{deed.actorName}</strong> <span className={classes.quiet}>{said} · <RelativeTime at={deed.at} /></span></div>
        {(whole ? deed.parts : short(deed.parts)).map((part) => <Part key={part.id} part={part} words={words} named={several} />)}
        {count > most && <button type="button" className={classes.whole} aria-expanded={whole} onClick={() => setWhole(!whole)}>{whole ? text('showLess') : text('showWhole', { count: count - most })}</button>}
      </div>
    </li>
  );
}

/** The first few changes; the rest waits to be asked for. */
function short(parts: HistoryEntry[]): HistoryEntry[] {
  let left = most;
  return parts.flatMap((part) => {
    const changes = part.changes.slice(0, left);
    left -= changes.length;
    return changes.length > 0 ? [{ ...part, changes }] : [];
  });
}

function Part({ part, words, named }: { part: HistoryEntry; words: HistoryWords; named: boolean }) {
  const text = useRecordText();
  const lines = part.changes.flatMap((change) => {
    const line = words.line(part, change);
    return line ? [{ ...line, key: change.field }] : [];
  });
  const gone = part.changes.some(({ field, from, to }) => field === 'deletedAt' && from === null && to !== null);
  const about = words.subject(part);
  if (lines.length === 0 && !about) return null;
  return (
    <div className={classes.part}>
      {about && (named || lines.length === 0 || part.entity === 'employment') && <div className={classes.about} data-gone={gone || undefined}>{about}</div>}
      {lines.map(({ key, label, from, to }) => (
        <div key={key} className={classes.change}>
          <span className={classes.quiet}>{label}: </span>
          {from && <><s className={classes.was}><span className={classes.hidden}>{text('was')} </span>{from}</s> <span aria-hidden>→</span> </>}
          <span>{to || text('emptied')}</span>
        </div>
      ))}
    </div>
  );
}
