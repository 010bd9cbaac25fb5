import { useRef } from 'react';
import { closings } from '../deal-menu.tsx';
import { useDealsText } from '../deals-text.ts';
import { useDropPlace } from './use-card-drag.ts';
import classes from './board.module.css';

/** Ways to close a deal, there only while a card is in the hand. */
export function DropZones() {
  return (
    <div className={classes.zones}>
      {closings.map((closing) => <Zone key={closing.outcome} {...closing} />)}
    </div>
  );
}

function Zone({ outcome, icon: Picture, color }: (typeof closings)[number]) {
  const text = useDealsText();
  const zone = useRef<HTMLDivElement>(null);
  const over = useDropPlace(zone, { outcome });
  return (
    <div ref={zone} className={classes.zone} data-over={over || undefined} style={{ '--zone': color } as React.CSSProperties}>
      <Picture size={18} aria-hidden />
      {text(`zone.${outcome}`)}
    </div>
  );
}
