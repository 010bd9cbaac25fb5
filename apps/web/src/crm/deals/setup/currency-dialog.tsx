import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { DecimalInput } from '../../../ui/field/decimal-input.tsx';
import { DealDialog } from '../dialogs/deal-dialog.tsx';
import { api } from '../../../api/api.ts';
import { refusalAt } from '../deal-words.ts';
import { useSetupText } from './setup-text.ts';
import { useCatalogueWrite } from './use-catalogue-write.ts';

export function CurrencyDialog({ onClose }: { onClose: () => void }) {
  const text = useSetupText();
  const { write } = useCatalogueWrite('currencies');
  const [code, setCode] = useState('');
  const [decimals, setDecimals] = useState('2');
  return (
    <DealDialog title={text('addCurrency')} action={text('addCurrency')} ready={/^[A-Z]{3}$/.test(code) && decimals !== ''} onClose={onClose} onSubmit={() => write(() => api.put('/currencies/{code}', { path: { code }, body: { decimals: Number(decimals) } }))}>
      {(refusal) => (
        <>
          <TextInput label={text('code')} description={text('codeHint')} required value={code} maxLength={3} data-autofocus onChange={(event) => setCode(event.currentTarget.value.toUpperCase())} error={refusalAt(refusal, 'code')} />
          <DecimalInput label={text('decimals')} required value={decimals} decimals={0} max={4} onChange={setDecimals} error={refusalAt(refusal, 'decimals')} />
        </>
      )}
    </DealDialog>
  );
}
