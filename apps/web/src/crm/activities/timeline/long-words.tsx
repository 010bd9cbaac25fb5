import { useState } from 'react';
import { useTimelineText } from './timeline-text.ts';
import classes from './timeline.module.css';

const most = 280;

/** What was written, folded where it is long. */
export function LongWords({ words }: { words: string }) {
  const text = useTimelineText();
  const [whole, setWhole] = useState(false);
  const folds = words.length > most + 60;
  return (
    <div className={classes.note}>
      {whole || !folds ? words : `${words.slice(0, most)}…`}
      {folds && <> <button type="button" className={classes.more} aria-expanded={whole} onClick={() => setWhole(!whole)}>{text(whole ? 'less' : 'more')}</button></>}
    </div>
  );
}
