import { ValidationFailed } from '#platform/kernel';

const day = 86_400_000;
const mostDays = 3650;

/** A schedule as it is sent: instants and days as texts. */
export interface ToldSchedule {
  readonly allDay: boolean;
  readonly timeZone: string;
  readonly startAt: string | null;
  readonly endAt: string | null;
  readonly dueAt: string | null;
  readonly startOn: string | null;
  readonly endOn: string | null;
  readonly dueOn: string | null;
}

/** The same so many days later, or earlier: at the same time of day in its zone, also across a change of the clocks; whatever has no day stays without. @throws ValidationFailed */
export function later<S extends Partial<ToldSchedule>>(schedule: S, days: unknown): S {
  if (typeof days !== 'number' || !Number.isInteger(days) || days === 0 || Math.abs(days) > mostDays) throw new ValidationFailed([{ pointer: '', code: 'out-of-range', min: 1, max: mostDays }]);
  const { timeZone = 'UTC' } = schedule;
  const at = (instant: string | null | undefined) => instant && momentAfter(instant, days, timeZone);
  const on = (told: string | null | undefined) => told && new Date(Date.parse(`${told}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
  return { ...schedule, startAt: at(schedule.startAt), endAt: at(schedule.endAt), dueAt: at(schedule.dueAt), startOn: on(schedule.startOn), endOn: on(schedule.endOn), dueOn: on(schedule.dueOn) };
}

function momentAfter(instant: string, days: number, timeZone: string): string {
  const from = Date.parse(instant);
  const wall = from + offsetOf(from, timeZone) + days * day;
  // The offset of the day itself: looked up twice, for the first guess may lie on the other side of the change.
  const guess = wall - offsetOf(wall, timeZone);
  return new Date(wall - offsetOf(guess, timeZone)).toISOString();
}

/** How far the clocks of a zone are ahead of UTC at a moment, in milliseconds. */
function offsetOf(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' }).formatToParts(at);
  const [year, month, date, hour, minute, second] = (['year', 'month', 'day', 'hour', 'minute', 'second'] as const).map((type) => Number(parts.find((part) => part.type === type)!.value)) as [number, number, number, number, number, number];
  return Date.UTC(year, month - 1, date, hour, minute, second) - Math.floor(at / 1000) * 1000;
}
