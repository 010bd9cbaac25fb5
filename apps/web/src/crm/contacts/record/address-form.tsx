import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { useRecordText } from './record-text.ts';
import { type AddressDraft, addressTypes } from './address-words.ts';
import { countriesIn } from './countries.ts';
import { PartForm } from './part-form.tsx';
import type { RecordAnswer } from './record-answer.ts';
import { usePart } from './use-part.ts';

const blank: AddressDraft = { type: 'visit', streetAddress: null, addressLocality: null, addressRegion: null, postalCode: null, addressCountry: null };

type AddressFormProps = { address: AddressDraft | undefined; savedNow: (current: RecordAnswer) => string | undefined; onSave: (address: AddressDraft) => Promise<void>; onClose: () => void };

export function AddressForm({ address, savedNow, onSave, onClose }: AddressFormProps) {
  const text = useRecordText();
  const language = useLanguage();
  const [draft, setDraft] = useState(address ?? blank);
  const part = usePart(onClose, savedNow);
  const countries = useMemo(() => countriesIn(language), [language]);
  // What was brought in from a file may be the name of a country instead of its code.
  const known = draft.addressCountry === null || countries.some(({ value }) => value === draft.addressCountry);
  const options = known ? countries : [{ value: draft.addressCountry!, label: draft.addressCountry! }, ...countries];
  const field = (name: 'streetAddress' | 'addressLocality' | 'addressRegion' | 'postalCode', rest: object = {}) => (
    <TextInput label={text(`field.${name}`)} value={draft[name] ?? ''} maxLength={name === 'postalCode' ? 20 : 300} error={part.at(name)} onChange={(event) => setDraft({ ...draft, [name]: event.currentTarget.value || null })} {...rest} />
  );
  const filled = Object.entries(draft).some(([name, value]) => name !== 'type' && name !== 'id' && value);
  return (
    <PartForm title={text(address ? 'correctAddress' : 'addAddress')} save={text(address ? 'save' : 'add')} ready={filled} busy={part.busy} refusal={part.refusal} onSubmit={() => part.submit(() => onSave(draft))} onClose={onClose}>
      <Select label={text('kind')} value={draft.type} allowDeselect={false} data={addressTypes.map((type) => ({ value: type, label: text(`addressType.${type}`) }))} onChange={(type) => setDraft({ ...draft, type: type ?? 'visit' })} />
      {field('streetAddress', { 'data-autofocus': true, autoComplete: 'off' })}
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="sm">
        {field('postalCode')}
        {field('addressLocality')}
        {field('addressRegion')}
        <Select label={text('field.addressCountry')} value={draft.addressCountry} data={options} searchable clearable clearButtonProps={{ 'aria-label': text('clearCountry') }} onChange={(country) => setDraft({ ...draft, addressCountry: country })} />
      </SimpleGrid>
    </PartForm>
  );
}
