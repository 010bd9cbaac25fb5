import { MonthPickerInput, YearPickerInput } from '@mantine/dates';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../ui/field/day-input.tsx';
import type { DatePrecision } from '../../../ui/text/format.ts';
import { useUiText } from '../../../ui/text/ui-text.ts';

type PreciseDayProps = { label: string; precision: DatePrecision; value: string | null; onChange: (day: string | null) => void; isEnd?: boolean; error?: string | undefined };

/** Asks for no more than is known: a day, a month or a year. An end is the last day of its month or year. */
export function PreciseDay({ label, precision, value, onChange, isEnd = false, error }: PreciseDayProps) {
  const { i18n } = useTranslation();
  const text = useUiText();
  if (precision === 'day') return <DayInput label={label} value={value} onChange={onChange} error={error} />;
  const Picker = precision === 'month' ? MonthPickerInput : YearPickerInput;
  const choose = (day: string | null): void => {
    const at = day ? dayjs(day) : undefined;
    onChange(at ? (isEnd ? at.endOf(precision) : at.startOf(precision)).format('YYYY-MM-DD') : null);
  };
  return (
    <Picker
      label={label}
      value={value}
      onChange={choose}
      locale={i18n.language}
      valueFormat={precision === 'month' ? 'MMMM YYYY' : 'YYYY'}
      placeholder={text('notSet')}
      clearable
      clearButtonProps={{ 'aria-label': text('clear') }}
      popoverProps={{ withinPortal: false }}
      error={error}
    />
  );
}
