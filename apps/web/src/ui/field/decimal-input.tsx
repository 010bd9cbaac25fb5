import { NumberInput } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type DecimalInputProps = {
  label?: string;
  'aria-label'?: string;
  value: string;
  onChange: (decimal: string) => void;
  decimals?: number;
  min?: number;
  max?: number;
  suffix?: string;
  description?: string;
  error?: string | undefined;
  required?: boolean;
  autoFocus?: boolean;
  'data-autofocus'?: boolean;
  size?: 'xs' | 'sm';
  w?: number | string;
  flex?: number;
  rightSection?: ReactNode;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  onBlur?: () => void;
};

const marksOf = (language: string): { thousand: string; decimal: string } => {
  const parts = new Intl.NumberFormat(language, { useGrouping: true }).formatToParts(1_234_567.8);
  const mark = (type: string, otherwise: string): string => parts.find((part) => part.type === type)?.value ?? otherwise;
  return { thousand: mark('group', ' '), decimal: mark('decimal', '.') };
};

/** A decimal in the reader's own marks, kept as the exact string behind them and never as a float. */
export function DecimalInput({ value, onChange, decimals = 2, ...rest }: DecimalInputProps) {
  const { i18n } = useTranslation();
  const { thousand, decimal } = marksOf(i18n.language || 'en');
  return (
    <NumberInput
      {...rest}
      value={value}
      onValueChange={({ value: plain }, { source }) => String(source) === 'event' && onChange(plain)}
      thousandSeparator={thousand}
      decimalSeparator={decimal}
      allowedDecimalSeparators={['.', ',']}
      decimalScale={decimals}
      allowNegative={false}
      hideControls
      inputMode="decimal"
      styles={{ input: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } }}
    />
  );
}
