import dayjs from 'dayjs';

export const datePresets = ['today', 'days7', 'days30', 'month', 'quarter', 'year'] as const;
export type DatePreset = (typeof datePresets)[number];

/** The first day of the period that is spoken of, counted from today. */
export function startOfPreset(preset: DatePreset, today: Date = new Date()): string {
  const day = dayjs(today).startOf('day');
  const starts: Record<DatePreset, dayjs.Dayjs> = {
    today: day,
    days7: day.subtract(6, 'day'),
    days30: day.subtract(29, 'day'),
    month: day.startOf('month'),
    quarter: day.month(Math.floor(day.month() / 3) * 3).startOf('month'),
    year: day.startOf('year'),
  };
  return starts[preset].format('YYYY-MM-DD');
}
