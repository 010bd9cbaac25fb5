import { Aggregate, ValidationFailed, type Violation } from '#platform/kernel';
import { isTimeZone, momentOf, wallTime } from './zoned-time.ts';

const dayLength = 86_400_000;
// Further than any term: a calendar without working days for ten years is a mistake in it.
const furthest = 3_660;

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

export interface Holiday {
  readonly day: string;
  readonly name: string;
}

export interface CalendarContent {
  readonly timeZone: string;
  readonly workingDays: readonly Weekday[];
  readonly holidays: readonly Holiday[];
}

/** When a company works. There is one for all of it. */
export class WorkingCalendar extends Aggregate<WorkingCalendar> {
  readonly version!: number;
  readonly timeZone!: string;
  readonly workingDays!: readonly Weekday[];
  readonly holidays!: readonly Holiday[];
  readonly updatedAt!: Date;

  constructor(readonly id: string) { super(); }

  /** @throws ValidationFailed */
  revise(given: Partial<CalendarContent>, at: Date): void {
    requireSound(given);
    this.change({
      ...(given.timeZone !== undefined && { timeZone: given.timeZone }), ...(given.workingDays && { workingDays: weekdays.filter((each) => given.workingDays!.includes(each)) }),
      ...(given.holidays && { holidays: given.holidays.map(({ day, name }) => ({ day, name: name.trim() })).sort((a, b) => a.day.localeCompare(b.day)) }), updatedAt: at,
    });
  }
}

/** The same time of the company's clock, `n` working days later. From a day off the first of them is the next working day. */
export function addWorkingDays(from: Date, n: number, { timeZone, workingDays, holidays }: CalendarContent): Date {
  const off = new Set(holidays.map(({ day }) => day));
  let wall = wallTime(from, timeZone);
  for (let left = n, passed = 0; left > 0 && passed < furthest; passed++) {
    wall += dayLength;
    const day = new Date(wall);
    if (workingDays.includes(weekdays[(day.getUTCDay() + 6) % 7]!) && !off.has(day.toISOString().slice(0, 10))) left--;
  }
  return momentOf(wall, timeZone);
}

function requireSound({ timeZone, workingDays, holidays = [] }: Partial<CalendarContent>): void {
  const known = new Set<string>();
  const violations: Violation[] = [];
  if (timeZone !== undefined && !isTimeZone(timeZone)) violations.push({ pointer: '/timeZone', code: 'unknown-time-zone' });
  if (workingDays?.length === 0) violations.push({ pointer: '/workingDays', code: 'required' });
  for (const [at, { day, name }] of holidays.entries()) {
    if (known.has(day)) violations.push({ pointer: `/holidays/${at}/day`, code: 'named-twice' });
    if (name.trim() === '') violations.push({ pointer: `/holidays/${at}/name`, code: 'required' });
    known.add(day);
  }
  if (violations.length > 0) throw new ValidationFailed(violations);
}
