import type { PanelledRecord } from '../../../app/record-panels.tsx';
import { type TimelineKind, timelineKinds } from './timeline-types.ts';
import { useTimelineText } from './timeline-text.ts';
import classes from './timeline.module.css';

type KindsFilterProps = { kind: PanelledRecord['kind']; chosen: string[]; onChange: (kinds: string[]) => void };

/** Which kinds of entries are told; none chosen means all. */
export function KindsFilter({ kind, chosen, onChange }: KindsFilterProps) {
  const text = useTimelineText();
  const offered = timelineKinds.filter((each) => each !== 'stage' || kind !== 'person');
  const toggle = (each: TimelineKind): void => onChange(chosen.includes(each) ? chosen.filter((other) => other !== each) : [...chosen, each]);
  return (
    <div role="group" aria-label={text('kinds')} className={classes.filters}>
      <button type="button" className={classes.filter} aria-pressed={chosen.length === 0} onClick={() => onChange([])}>{text('kind.all')}</button>
      {offered.map((each) => <button key={each} type="button" className={classes.filter} aria-pressed={chosen.includes(each)} onClick={() => toggle(each)}>{text(`kind.${each}`)}</button>)}
    </div>
  );
}
