import { Link } from '@tanstack/react-router';
import { memo, useRef } from 'react';
import { Initials } from '../../../ui/initials.tsx';
import { MoneyText } from '../../../ui/text/money-text.tsx';
import { DealMenu } from '../deal-menu.tsx';
import type { Deal, Stage } from '../deal-types.ts';
import { hrefOf } from '../deal-words.ts';
import { useDealsText } from '../deals-text.ts';
import { NextStepLine } from '../next-step.tsx';
import type { DealVerbs } from '../use-deal-verbs.tsx';
import { useDraggableCard } from './use-card-drag.ts';
import classes from '../deal-card.module.css';

type BoardCardProps = { deal: Deal; index: number; stages: Stage[]; verbs: DealVerbs; current: boolean; mayMove: boolean; onPlace: (index: number) => void };

/** Five facts, no more: what, for whom, how much, whose, and what comes next or how long nothing did. */
export const BoardCard = memo(function BoardCard({ deal, index, stages, verbs, current, mayMove, onPlace }: BoardCardProps) {
  const text = useDealsText();
  const card = useRef<HTMLDivElement>(null);
  const dragged = useDraggableCard(card, deal, mayMove);
  return (
    <div ref={card} className={classes.card} data-rotting={deal.isRotting || undefined} data-dragged={dragged || undefined}>
      <div className={classes.top}>
        <Link to={hrefOf(deal)} draggable={false} preload={false} className={classes.name} tabIndex={current ? 0 : -1} data-card={deal.id} aria-describedby="board-keys" onFocus={() => onPlace(index)}>
          {deal.name}
        </Link>
        <DealMenu deal={deal} stages={stages} verbs={verbs} tabIndex={current ? 0 : -1} className={classes.menu} />
      </div>
      <div className={classes.quiet}>{deal.organization?.name ?? text('noOrganization')}</div>
      <div className={classes.bottom}>
        <span className={classes.amount}>{deal.amount ? <MoneyText {...deal.amount} rough /> : <span className={classes.quiet}>{text('noAmount')}</span>}</span>
        {deal.owner && <span title={deal.owner.displayName} role="img" aria-label={text('ownedBy', { name: deal.owner.displayName })}><Initials name={deal.owner.displayName} size={20} /></span>}
      </div>
      <NextStepLine deal={deal} />
    </div>
  );
}, (before, after) => before.deal === after.deal && before.index === after.index && before.current === after.current && before.stages === after.stages && before.mayMove === after.mayMove);
