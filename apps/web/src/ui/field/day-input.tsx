import { DateInput } from '@mantine/dates';
import '@mantine/dates/styles.css';
import { useTranslation } from 'react-i18next';
import { useUiText } from '../text/ui-text.ts';

type DayInputProps = {
  label?: string;
  'aria-label'?: string;
  value: string | null;
  onChange: (day: string | null) => void;
  onBlur?: () => void;
  autoFocus?: boolean;
  error?: string | undefined;
};

/** A calendar day, `YYYY-MM-DD` inside, typed and shown the way the reader writes dates. */
export function DayInput(props: DayInputProps) {
  const { i18n } = useTranslation();
  const text = useUiText();
  return (
    <DateInput
      {...props}
      locale={i18n.language}
      valueFormat={i18n.language === 'en' ? 'D MMM YYYY' : 'DD.MM.YYYY'}
      dateParser={(typed) => parseDay(typed)}
      clearable
      clearButtonProps={{ 'aria-label': text('clear') }}
      popoverProps={{ withinPortal: false }}
    />
  );
}

function parseDay(typed: string): string | null {
  const local = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(typed.trim());
  if (local) return `${local[3]}-${local[2]!.padStart(2, '0')}-${local[1]!.padStart(2, '0')}`;
  const date = new Date(typed);
  return Number.isNaN(date.getTime()) ? null : [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
