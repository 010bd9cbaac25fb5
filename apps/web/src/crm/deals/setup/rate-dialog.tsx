import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DayInput } from '../../../ui/field/day-input.tsx';
import { DecimalInput } from '../../../ui/field/decimal-input.tsx';
import { toast } from '../../../ui/feedback/toast.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { DealDialog } from '../dialogs/deal-dialog.tsx';
import { api } from '../../../api/api.ts';
import { dealKeys } from '../deal-keys.ts';
import { refusalAt, todayHere } from '../deal-words.ts';
import { useSetupText } from './setup-text.ts';
import { useCatalogueWrite } from './use-catalogue-write.ts';
import classes from './setup.module.css';

/** A rate holds from its day on; the same day told again is a correction. */
export function RateDialog({ code, base, onClose }: { code: string; base: string; onClose: () => void }) {
  const text = useSetupText();
  const format = useFormat();
  const { write } = useCatalogueWrite('currencies');
  const [rate, setRate] = useState('');
  const [day, setDay] = useState<string | null>(todayHere());
  const { data } = useQuery({ queryKey: [...dealKeys.catalogue('currencies'), 'rates', code], queryFn: ({ signal }) => api.get('/exchange-rates', { query: { currency: code, limit: 12 }, signal }) });
  const tell = async (): Promise<void> => {
    const { revaluationJobId } = await api.post('/exchange-rates', { body: { currency: code, rate, ...(day && { day }) } });
    toast({ message: text(revaluationJobId ? 'rateToldRevaluing' : 'rateTold', { code }) });
  };
  return (
    <DealDialog title={text('rateOf', { code })} action={text('tellRate')} ready={rate !== '' && day !== null} onClose={onClose} onSubmit={() => write(tell)}>
      {(refusal) => (
        <>
          <DecimalInput label={text('oneIs', { code, base })} required value={rate} decimals={10} data-autofocus onChange={setRate} error={refusalAt(refusal, 'rate')} />
          <DayInput label={text('since')} value={day} onChange={setDay} error={refusalAt(refusal, 'day')} />
          {data && data.items.length > 0 && (
            <table className={classes.table}>
              <thead><tr><th scope="col">{text('since')}</th><th scope="col" data-right>{text('worth', { base })}</th></tr></thead>
              <tbody>{data.items.map((each) => <tr key={each.day}><td>{format.day(each.day)}</td><td data-right>{format.number(each.rate as unknown as number, { maximumFractionDigits: 10 })}</td></tr>)}</tbody>
            </table>
          )}
        </>
      )}
    </DealDialog>
  );
}
