import { Link } from '@tanstack/react-router';
import { DealListCard } from './deal-list-card.tsx';
import type { Deal } from './deal-types.ts';
import { hrefOf } from './deal-words.ts';
import classes from './page/deal-page.module.css';

/** Deals under one another, each a link to its page. */
export function DealLinks({ deals }: { deals: readonly Deal[] }) {
  return (
    <ul className={classes.list}>
      {deals.map((deal) => <li key={deal.id}><Link to={hrefOf(deal)} style={{ display: 'flex', width: '100%', color: 'inherit', textDecoration: 'none' }}><DealListCard deal={deal} /></Link></li>)}
    </ul>
  );
}
