import dayjs from 'dayjs';

export const periods = ['month', 'quarter', 'year', 'lastQuarter', 'lastYear', 'months12', 'own'] as const;
export type Period = (typeof periods)[number];

const startOfQuarter = (day: dayjs.Dayjs): dayjs.Dayjs => day.month(Math.floor(day.month() / 3) * 3).startOf('month');

/** The first and the last day of a period that is spoken of today. */
export function periodOf(period: Exclude<Period, 'own'>, today: Date = new Date()): { from: string; to: string } {
  const day = dayjs(today).startOf('day');
  const spans: Record<typeof period, [dayjs.Dayjs, dayjs.Dayjs]> = {
    month: [day.startOf('month'), day],
    quarter: [startOfQuarter(day), day],
    year: [day.startOf('year'), day],
    lastQuarter: [startOfQuarter(startOfQuarter(day).subtract(1, 'day')), startOfQuarter(day).subtract(1, 'day')],
    lastYear: [day.startOf('year').subtract(1, 'year'), day.startOf('year').subtract(1, 'day')],
    months12: [day.subtract(1, 'year').add(1, 'day'), day],
  };
  const [from, to] = spans[period];
  return { from: from.format('YYYY-MM-DD'), to: to.format('YYYY-MM-DD') };
}
