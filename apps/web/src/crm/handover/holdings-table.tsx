import { Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../ui/text/format.ts';
import { MoneyText } from '../../ui/text/money-text.tsx';
import { useHandoverText } from './handover-text.ts';
import type { Handover, Holding } from './handover-types.ts';
import { ItemsDrawer } from './items-drawer.tsx';
import { useThingLabel } from './use-thing-words.ts';
import classes from './handover.module.css';

/** Everything that hangs on the colleague, by kind; each number opens its records. */
export function HoldingsTable({ handover, holdings, currency }: { handover: Handover; holdings: readonly Holding[] | undefined; currency: string | null }) {
  const text = useHandoverText();
  const format = useFormat();
  const label = useThingLabel();
  const [opened, setOpened] = useState<Holding>();
  const name = handover.user?.displayName ?? text('somebody');
  const shown = holdings?.filter(({ things }) => things > 0);
  return (
    <section aria-labelledby="hangs">
      <h2 id="hangs" className={classes.heading}>{text('hangs', { name })}</h2>
      {!shown && <Skeleton height={240} />}
      {shown && (
        <table className={classes.table}>
          <thead><tr><th scope="col">{text('kind')}</th><th scope="col">{text('count')}</th><th scope="col">{text('gone')}</th><th scope="col" className={classes.sum}>{text('sum')}</th></tr></thead>
          <tbody>
            {shown.map((holding) => (
              <tr key={holding.holding}>
                <th scope="row">{label(holding.holding)}</th>
                <td><button type="button" className={classes.open} onClick={() => setOpened(holding)} aria-label={`${label(holding.holding)}: ${format.number(holding.things)}`}>{format.number(holding.things)}</button></td>
                <td>{holding.way === 'ends' ? <span className={classes.quiet}>{text('ends')}</span> : format.number(holding.moved)}</td>
                <td className={classes.sum}>{holding.amount && currency && <MoneyText amount={holding.amount} currency={currency} rough />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {opened && <ItemsDrawer handoverId={handover.id} title={text('itemsOf', { what: label(opened.holding), name })} holding={opened.holding} currency={currency} onClose={() => setOpened(undefined)} />}
    </section>
  );
}
