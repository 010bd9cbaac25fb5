import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useRelationshipsText } from '../relationships-text.ts';
import classes from './map.module.css';

/** What is expanded, and how one more is, or is no longer. */
export type Opening = { isOpen: (id: string) => boolean; isFull: boolean; toggle: (knot: OpenedKnot) => void };
type OpenedKnot = { center: 'persons' | 'organizations' | 'colleagues'; id: string };

type OpenToggleProps = { knot: OpenedKnot; name: string; opening: Opening; isQuiet?: boolean };

/** Adds the neighbors of somebody to the map, or takes them away. */
export function OpenToggle({ knot, name, opening, isQuiet }: OpenToggleProps) {
  const text = useRelationshipsText();
  const isOpen = opening.isOpen(knot.id);
  const label = text(isOpen ? 'collapse' : 'expand', { name });
  return (
    <button type="button" className={classes.toggle} aria-expanded={isOpen} aria-label={label} title={label} disabled={!isOpen && opening.isFull} tabIndex={isQuiet ? -1 : undefined} onClick={() => opening.toggle(knot)}>
      {isOpen ? <IconMinus size={14} aria-hidden /> : <IconPlus size={14} aria-hidden />}
    </button>
  );
}
