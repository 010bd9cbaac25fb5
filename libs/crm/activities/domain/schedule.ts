import { ValidationFailed, type Violation } from '#platform/kernel';

/** When something takes place or is due: instants with a zone, or, all day, calendar days in that zone that no clock change moves. */
export interface Schedule {
  readonly allDay: boolean;
  readonly timeZone: string;
  readonly startAt: Date | null;
  readonly endAt: Date | null;
  readonly dueAt: Date | null;
  readonly startOn: string | null;
  readonly endOn: string | null;
  readonly dueOn: string | null;
}

export interface GivenSchedule {
  readonly allDay?: boolean | undefined;
  readonly timeZone?: string | undefined;
  readonly startAt?: string | null | undefined;
  readonly endAt?: string | null | undefined;
  readonly dueAt?: string | null | undefined;
  readonly startOn?: string | null | undefined;
  readonly endOn?: string | null | undefined;
  readonly dueOn?: string | null | undefined;
}

const instants = ['startAt', 'endAt', 'dueAt'] as const;
const days = ['startOn', 'endOn', 'dueOn'] as const;
export const scheduleFields = ['allDay', 'timeZone', ...instants, ...days] as const;

export const unscheduled: Schedule = { allDay: false, timeZone: 'UTC', startAt: null, endAt: null, dueAt: null, startOn: null, endOn: null, dueOn: null };

/** What was given, over what stood before; turning from times to days, or back, forgets the others. @throws ValidationFailed */
export function scheduled(given: GivenSchedule, before: Schedule = unscheduled): Schedule {
  const allDay = given.allDay ?? before.allDay;
  const faults: Violation[] = [];
  const fault = (field: string, code: string): void => void faults.push({ pointer: `/${field}`, code });
  for (const field of allDay ? instants : days) if (given[field]) fault(field, allDay ? 'all-day' : 'not-all-day');
  if (allDay && given.timeZone === undefined && !before.allDay) fault('timeZone', 'required');
  const instant = (field: (typeof instants)[number]): Date | null => (allDay ? null : given[field] === undefined ? before[field] : given[field] === null ? null : new Date(given[field]));
  const day = (field: (typeof days)[number]): string | null => (allDay ? (given[field] === undefined ? before[field] : given[field]) : null);
  const next: Schedule = { allDay, timeZone: given.timeZone ?? before.timeZone, startAt: instant('startAt'), endAt: instant('endAt'), dueAt: instant('dueAt'), startOn: day('startOn'), endOn: day('endOn'), dueOn: day('dueOn') };
  const end = allDay ? 'endOn' : 'endAt';
  const start = allDay ? next.startOn : next.startAt;
  if (next[end] !== null && start === null) fault(allDay ? 'startOn' : 'startAt', 'required');
  else if (next[end] !== null && start !== null && next[end] < start) fault(end, 'before-start');
  if (faults.length > 0) throw new ValidationFailed(faults);
  return next;
}

export const isDated = ({ startAt, dueAt, startOn, dueOn }: Schedule): boolean => [startAt, dueAt, startOn, dueOn].some((each) => each !== null);
