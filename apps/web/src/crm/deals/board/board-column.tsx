import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useFormat } from '../../../ui/text/format.ts';
import { MoneyText } from '../../../ui/text/money-text.tsx';
import { useUiText } from '../../../ui/text/ui-text.ts';
import type { BoardColumn as Column, Stage } from '../deal-types.ts';
import { useDealsText } from '../deals-text.ts';
import type { DealVerbs } from '../use-deal-verbs.tsx';
import { BoardCard } from './board-card.tsx';
import { useDropPlace } from './use-card-drag.ts';
import type { CardPlace } from './use-board-keys.ts';
import classes from './board.module.css';

type BoardColumnProps = {
  column: Column;
  currency: string;
  stages: Stage[];
  verbs: DealVerbs;
  mayMove: boolean;
  place: CardPlace | undefined;
  onPlace: (index: number) => void;
  onMore: () => void;
};

/** One stage: how many, how much, how much of it is likely; only the cards that can be seen are drawn. */
export function BoardColumn({ column, currency, stages, verbs, mayMove, place, onPlace, onMore }: BoardColumnProps) {
  const text = useDealsText();
  const ui = useUiText();
  const format = useFormat();
  const frame = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const { stage, cards, count, nextCursor } = column;
  const over = useDropPlace(frame, { stageId: stage.id }, (deal) => deal.stageId !== stage.id);
  const virtual = useVirtualizer({ count: cards.length, getScrollElement: () => scroller.current, estimateSize: () => 104, gap: 8, overscan: 6, getItemKey: (index) => cards[index]!.id });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;

  useEffect(() => {
    if (nextCursor && last >= cards.length - 15) onMore();
  }, [nextCursor, last, cards.length, onMore]);

  // The keys went to a card that may not be drawn yet.
  const index = place?.index;
  const turn = place?.turn;
  useEffect(() => {
    if (index === undefined || turn === undefined) return;
    virtual.scrollToIndex(index);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-card="${cards[index]?.id}"]`)?.focus());
  }, [turn]);

  const heading = `stage-${stage.id}`;
  return (
    <section ref={frame} className={classes.column} aria-labelledby={heading} data-over={over || undefined}>
      <header className={classes.head}>
        <h2 id={heading} className={classes.stage}>{stage.name} <span className={classes.count}>{format.number(count)}</span></h2>
        <div className={classes.sums}>
          <strong><MoneyText amount={column.sumBase} currency={currency} rough /></strong>
          <span title={text('weightedHint', { percent: format.percent(stage.probability / 100) })}>{text('weightedShort')} <MoneyText amount={column.weightedBase} currency={currency} rough /></span>
        </div>
      </header>
      <div ref={scroller} className={classes.cards}>
        {cards.length === 0 && <p className={classes.empty}>{text('emptyStage')}</p>}
        <ul className={classes.list} style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => (
            <li key={item.key} ref={virtual.measureElement} data-index={item.index} className={classes.place} style={{ transform: `translateY(${item.start}px)` }}>
              <BoardCard deal={cards[item.index]!} index={item.index} stages={stages} verbs={verbs} mayMove={mayMove} current={(index ?? 0) === item.index} onPlace={onPlace} />
            </li>
          ))}
        </ul>
        {nextCursor && <p className={classes.empty}>{ui('loading')}…</p>}
      </div>
    </section>
  );
}
