import { useState } from 'react';
import { MoneyText } from '../../../ui/text/money-text.tsx';
import type { DealRecord } from '../deal-types.ts';
import { useDealsText } from '../deals-text.ts';
import { useCurrencies } from '../use-catalogues.ts';
import { Block } from './block.tsx';
import { CompetitorsDialog } from './competitors-dialog.tsx';
import type { DealOnPage } from './use-deal.ts';
import classes from './deal-page.module.css';

type DealCompetitorsProps = { deal: DealRecord; record: DealOnPage; mayChange: boolean };

/** Who else offers, and for how much. */
export function DealCompetitors({ deal, record, mayChange }: DealCompetitorsProps) {
  const text = useDealsText();
  const { base } = useCurrencies();
  const [editing, setEditing] = useState(false);
  const competing = deal.dealCompetitors;
  if (!competing) return null;
  return (
    <Block title={text('competitors')} edit={mayChange ? text('change') : undefined} onEdit={() => setEditing(true)}>
      {competing.length === 0 && <p className={classes.quiet}>{text('noCompetitors')}</p>}
      <ul className={classes.list}>
        {competing.map((each) => (
          <li key={each.id}>
            <span>{each.competitor?.name ?? '—'}</span>
            {each.isWinner && <span className={classes.quiet}>{text('tookIt')}</span>}
            <span className={classes.end}>{each.theirPrice ? <MoneyText {...each.theirPrice} /> : <span className={classes.quiet}>{text('priceUnknown')}</span>}</span>
          </li>
        ))}
      </ul>
      {editing && <CompetitorsDialog competing={competing} currency={deal.amount?.currency ?? base} onClose={() => setEditing(false)} onSave={record.nameCompetitors} />}
    </Block>
  );
}
