import { type KeyboardEvent, useRef, useState } from 'react';
import type { BoardColumn, Deal, Stage } from '../deal-types.ts';
import type { DealVerbs } from '../use-deal-verbs.tsx';

/** Which card of a column the keys are on; `turn` grows when it shall take the focus. */
export type CardPlace = { index: number; turn?: number };

type Options = { columns: BoardColumn[]; stages: Stage[]; verbs: DealVerbs; mayMove: boolean; mayClose: boolean };

/** Arrows go from card to card, Shift with an arrow takes the card along to the next stage, M opens its menu, W and L close it. */
export function useBoardKeys({ columns, stages, verbs, mayMove, mayClose }: Options) {
  const [at, setAt] = useState({ column: 0, index: 0, turn: 0 });
  const rows = useRef(new Map<string, number>());

  const go = (column: number, index: number): void => {
    const target = columns[column];
    if (!target || target.cards.length === 0) return;
    setAt(({ turn }) => ({ column, index: Math.max(0, Math.min(index, target.cards.length - 1)), turn: turn + 1 }));
  };
  const sideways = (by: 1 | -1): void => {
    let next = at.column + by;
    while (columns[next] && columns[next]!.cards.length === 0) next += by;
    go(next, Math.min(at.index, (columns[next]?.cards.length ?? 1) - 1));
  };
  const take = (deal: Deal, by: 1 | -1): void => {
    const target = stages[stages.findIndex(({ id }) => id === deal.stageId) + by];
    if (!target || !mayMove) return;
    verbs.move(deal, target);
    if (target.requiredFields.length === 0) setAt(({ turn }) => ({ column: at.column + by, index: 0, turn: turn + 1 }));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const id = (event.target as HTMLElement).dataset['card'];
    const deal = columns[at.column]?.cards[at.index];
    if (id === undefined || deal?.id !== id || event.ctrlKey || event.metaKey || event.altKey) return;
    const acts: Record<string, () => void> = {
      ArrowDown: () => go(at.column, at.index + 1),
      KeyJ: () => go(at.column, at.index + 1),
      ArrowUp: () => go(at.column, at.index - 1),
      KeyK: () => go(at.column, at.index - 1),
      Home: () => go(at.column, 0),
      End: () => go(at.column, Number.MAX_SAFE_INTEGER),
      ArrowRight: () => (event.shiftKey ? take(deal, 1) : sideways(1)),
      ArrowLeft: () => (event.shiftKey ? take(deal, -1) : sideways(-1)),
      KeyM: () => document.querySelector<HTMLElement>(`[data-menu="${id}"]`)?.click(),
      KeyW: () => mayClose && verbs.close(deal, 'won'),
      KeyL: () => mayClose && verbs.close(deal, 'lost'),
    };
    if (!acts[event.code]) return;
    event.preventDefault();
    event.stopPropagation();
    acts[event.code]!();
  };
  const placeIn = (column: number): CardPlace | undefined => (column === at.column ? { index: at.index, turn: at.turn || undefined } as CardPlace : { index: rows.current.get(String(column)) ?? 0 });
  const onPlace = (column: number, index: number): void => {
    rows.current.set(String(column), index);
    setAt((before) => (before.column === column && before.index === index ? before : { ...before, column, index }));
  };
  return { placeIn, onPlace, onKeyDown };
}
