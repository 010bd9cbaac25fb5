import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormat } from '../../../ui/text/format.ts';
import { useCurrencies } from '../use-catalogues.ts';
import { CurrencyDialog } from './currency-dialog.tsx';
import { RateDialog } from './rate-dialog.tsx';
import { useSetupText } from './setup-text.ts';
import classes from './setup.module.css';

/** Which currencies deals are in, and what each is worth in the base currency from a day on. */
export function Currencies() {
  const text = useSetupText();
  const format = useFormat();
  const { currencies, base } = useCurrencies();
  const [adding, setAdding] = useState(false);
  const [rated, setRated] = useState<string>();
  return (
    <section aria-label={text('currencies')}>
      <div className={classes.intro}>
        <p>{text('currenciesIntro', { base })}</p>
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>{text('addCurrency')}</Button>
      </div>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{text('currency')}</th>
              <th scope="col" data-right>{text('decimals')}</th>
              <th scope="col" data-right>{text('worth', { base })}</th>
              <th scope="col">{text('since')}</th>
              <th scope="col"><span className={classes.hidden}>{text('actions')}</span></th>
            </tr>
          </thead>
          <tbody>
            {currencies.map(({ code, decimals, isBase, rate, rateDay }) => (
              <tr key={code}>
                <th scope="row">{code} <span className={classes.off}>{isBase ? text('baseCurrency') : format.currency(code)}</span></th>
                <td data-right data-label={text('decimals')}>{format.number(decimals)}</td>
                <td data-right data-label={text('worth', { base })}>{isBase ? '1' : rate ? format.number(rate as unknown as number, { maximumFractionDigits: 10 }) : <span className={classes.warn}>{text('noRate')}</span>}</td>
                <td data-label={text('since')}>{rateDay && format.day(rateDay)}</td>
                <td data-right>{!isBase && <Button variant="subtle" size="compact-sm" aria-label={`${text('tellRate')}: ${code}`} onClick={() => setRated(code)}>{text('tellRate')}</Button>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {adding && <CurrencyDialog onClose={() => setAdding(false)} />}
      {rated && <RateDialog code={rated} base={base} onClose={() => setRated(undefined)} />}
    </section>
  );
}
