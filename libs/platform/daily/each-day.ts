import 'reflect-metadata';

/** Work of every day. `day` is the calendar day in UTC; what a day without a worker has missed is its to make up for. */
export interface DailyWork {
  on(day: string): Promise<void>;
}

/** Work of every hour. `hour` is its beginning in UTC; what an hour without a worker has missed is its to make up for. */
export interface HourlyWork {
  at(hour: string): Promise<void>;
}

type Work<Kind> = new (...args: never[]) => Kind;
interface Duty { readonly name: string; readonly permissions: readonly string[] }
export type DailyDuty = Duty & ({ readonly each: 'day'; readonly type: Work<DailyWork> } | { readonly each: 'hour'; readonly type: Work<HourlyWork> });

const duties = new Map<string, DailyDuty>();

interface Terms { readonly as?: readonly string[] }

/** Names work that is done once a day, `module.what`; the class is a provider of its module. `as` names the permissions it acts with. */
export function EachDay(name: string, { as = [] }: Terms = {}): (type: Work<DailyWork>) => void {
  return (type) => note({ name, each: 'day', type, permissions: as });
}

/** The same of work that is done once an hour. */
export function EachHour(name: string, { as = [] }: Terms = {}): (type: Work<HourlyWork>) => void {
  return (type) => note({ name, each: 'hour', type, permissions: as });
}

function note(duty: DailyDuty): void {
  const other = duties.get(duty.name);
  if (other && other.type.name !== duty.type.name) throw new Error(`${duty.name} is done by ${other.type.name} and by ${duty.type.name}.`);
  duties.set(duty.name, duty);
}

export const dailyDuties = (): readonly DailyDuty[] => [...duties.values()];
