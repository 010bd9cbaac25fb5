import { useState } from 'react';
import { MoneyText } from '../../../ui/text/money-text.tsx';
import type { DealRecord } from '../deal-types.ts';
import { useDealsText } from '../deals-text.ts';
import { Block } from './block.tsx';
import { CompetitorsDialog } from './competitors-dialog.tsx';
import type { DealOnPage } from './use-deal.ts';
import classes from './deal-page.module.css';

type DealCompetitorsProps = { deal: DealRecord; record: DealOnPage; mayChange: boolean };

/** Who else offers, and for how much. */
export function DealCompetitors({ deal, record, mayChange }: DealCompetitorsProps) {
  const text = useDealsText();
  const [editing, setEditing] = useState(false);
  return (
    <Block title={text('competitors')} edit={mayChange ? text('change') : undefined} onEdit={() => setEditing(true)}>
      {deal.dealCompetitors.length === 0 && <p className={classes.quiet}>{text('noCompetitors')}</p>}
      <ul className={classes.list}>
        {deal.dealCompetitors.map((each) => (
          <li key={each.id}>
            <span>{each.competitor.name}</span>
            {each.isWinner && <span className={classes.quiet}>{text('tookIt')}</span>}
            <span className={classes.end}>{each.theirPrice ? <MoneyText {...each.theirPrice} /> : <span className={classes.quiet}>{text('priceUnknown')}</span>}</span>
          </li>
        ))}
      </ul>
      {editing && <CompetitorsDialog deal={deal} onClose={() => setEditing(false)} onSave={(body) => record.put('competitors', body)} />}
    </Block>
  );
}
