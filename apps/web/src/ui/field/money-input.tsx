import { Group, Select } from '@mantine/core';
import { useUiText } from '../text/ui-text.ts';
import { DecimalInput } from './decimal-input.tsx';

type Sum = { amount: string; currency: string };
type MoneyInputProps = {
  label: string;
  value: Sum;
  onChange: (sum: Sum) => void;
  currencies: { code: string; decimals: number }[];
  description?: string;
  error?: string | undefined;
  required?: boolean;
  autoFocus?: boolean;
};

/** An amount and its currency; the amount stays the exact decimal that was typed. */
export function MoneyInput({ label, value, onChange, currencies, ...rest }: MoneyInputProps) {
  const text = useUiText();
  const decimals = currencies.find(({ code }) => code === value.currency)?.decimals ?? 2;
  const codes = currencies.some(({ code }) => code === value.currency) ? currencies.map(({ code }) => code) : [value.currency, ...currencies.map(({ code }) => code)];
  return (
    <Group gap={6} align="flex-start" wrap="nowrap">
      <DecimalInput {...rest} label={label} value={value.amount} decimals={decimals} flex={1} onChange={(amount) => onChange({ ...value, amount })} />
      <Select label={text('currency')} data={codes} value={value.currency} allowDeselect={false} w={92} onChange={(currency) => onChange({ ...value, currency: currency ?? value.currency })} />
    </Group>
  );
}
