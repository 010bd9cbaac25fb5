import { Day, Flag, Id, Instant, Text, TimeZone, Choice } from '#platform/fields';
import { Command } from '#platform/kernel';
import { activityTypes, type ActivityType } from '../domain/activity.ts';
import type { GivenSchedule } from '../domain/schedule.ts';

const open = { optional: true, nullable: true } as const;
const allDay = { optional: true, description: 'True: it is told in calendar days of its time zone (startOn, endOn, dueOn); else in instants (startAt, endAt, dueAt).' } as const;

/** When it takes place or is due. */
export abstract class ScheduleFields<Answer> extends Command<Answer> implements GivenSchedule {
  @Flag(allDay) readonly allDay?: boolean;
  @TimeZone({ optional: true, example: 'Europe/Kyiv', description: 'UTC where absent; an all-day activity has to say it.' }) readonly timeZone?: string;
  @Instant(open) readonly startAt?: string | null;
  @Instant(open) readonly endAt?: string | null;
  @Instant(open) readonly dueAt?: string | null;
  @Day(open) readonly startOn?: string | null;
  @Day({ ...open, description: 'The last day.' }) readonly endOn?: string | null;
  @Day(open) readonly dueOn?: string | null;
}

/** What is to come of a result: planned together with it, with the same people, organization and deal. */
export class NextStep implements GivenSchedule {
  @Choice(activityTypes.filter((type) => type !== 'note')) readonly type!: ActivityType;
  @Text({ ...open, max: 300 }) readonly subject?: string | null;
  @Id({ optional: true, description: 'Who does it; the owner of what it follows from, where absent.' }) readonly ownerId?: string;
  @Flag(allDay) readonly allDay?: boolean;
  @TimeZone({ optional: true }) readonly timeZone?: string;
  @Instant(open) readonly startAt?: string | null;
  @Instant(open) readonly endAt?: string | null;
  @Instant(open) readonly dueAt?: string | null;
  @Day(open) readonly startOn?: string | null;
  @Day(open) readonly endOn?: string | null;
  @Day(open) readonly dueOn?: string | null;
}
