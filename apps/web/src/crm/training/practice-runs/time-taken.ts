import type { useFormat } from '../../../ui/text/format.ts';

const units = [['day', 86_400], ['hour', 3_600], ['minute', 60]] as const;

/** `12 minutes`, `3 hours`: the largest unit that fits, at least a minute. */
export function timeTaken(from: string, to: string, { number }: Pick<ReturnType<typeof useFormat>, 'number'>): string {
  const seconds = Math.max(60, (new Date(to).getTime() - new Date(from).getTime()) / 1000);
  const [unit, size] = units.find(([, each]) => seconds >= each) ?? units[2];
  return number(Math.round(seconds / size), { style: 'unit', unit, unitDisplay: 'long' });
}
