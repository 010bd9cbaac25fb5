import { Textarea, TextInput } from '@mantine/core';
import { DayInput } from '../../../ui/field/day-input.tsx';
import { DecimalInput } from '../../../ui/field/decimal-input.tsx';
import { MoneyInput } from '../../../ui/field/money-input.tsx';
import { OrganizationPicker } from '../../contacts/organization-picker.tsx';
import { refusalAt } from '../deal-words.ts';
import { useDealsText } from '../deals-text.ts';
import { useCurrencies } from '../use-catalogues.ts';
import type { DealDraft } from './use-deal-draft.ts';

const askable = ['name', 'organizationId', 'amount', 'closeDate', 'nextStep', 'nextStepAt', 'leadSource', 'description', 'probability'] as const;
type Askable = (typeof askable)[number];

/** Fields a small dialog can ask for; lists of people and lines are written on the deal itself. */
export const isAskable = <Field extends string>(field: Field): field is Field & Askable => askable.some((each) => each === field);
export const askableFields: readonly string[] = askable;

type AskedFieldProps = { field: Askable; draft: DealDraft; change: (part: Partial<DealDraft>) => void; required?: boolean; first?: boolean; refusal?: unknown };

export function AskedField({ field, draft, change, required = false, first = false, refusal }: AskedFieldProps) {
  const text = useDealsText();
  const { currencies } = useCurrencies();
  const error = refusalAt(refusal, field, `fields/${field}`, `${field}/amount`);
  const common = { label: text(`field.${field}`), required, error, ...(first && { 'data-autofocus': true }) };
  if (field === 'organizationId') return <OrganizationPicker label={common.label} value={draft.organization} onChange={(organization) => change({ organization })} error={error} />;
  if (field === 'amount') return <MoneyInput {...common} value={draft.amount} onChange={(amount) => change({ amount })} currencies={currencies} />;
  if (field === 'closeDate' || field === 'nextStepAt') return <DayInput {...common} value={draft[field]} onChange={(day) => change({ [field]: day })} />;
  if (field === 'probability') return <DecimalInput {...common} value={draft.probability} decimals={0} max={100} suffix=" %" onChange={(probability) => change({ probability })} />;
  if (field === 'description') return <Textarea {...common} autosize minRows={2} maxLength={10_000} value={draft.description} onChange={(event) => change({ description: event.currentTarget.value })} />;
  return <TextInput {...common} maxLength={300} value={draft[field]} onChange={(event) => change({ [field]: event.currentTarget.value })} />;
}
