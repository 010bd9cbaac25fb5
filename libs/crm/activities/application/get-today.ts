import { DealRow } from '#crm/deals';
import { Refuses, Requires } from '#platform/access';
import { Day, Id, Many, Nested, Text, TimeZone, Whole } from '#platform/fields';
import { Query, ReferenceNotFound } from '#platform/kernel';
import { ActivityRow } from './activity-record.ts';
import { PromiseRow } from './promise-record.ts';

export class TodayCounts {
  @Whole() readonly overdue!: number;
  @Whole() readonly today!: number;
  @Whole() readonly next!: number;
  @Whole() readonly undated!: number;
  @Whole() readonly promises!: number;
  @Whole() readonly rotting!: number;
  @Whole() readonly withoutNextStep!: number;
}

/** The day of a colleague. Each list has at most 100; the counts are of all. */
export class Today {
  @Day() readonly day!: string;
  @Text() readonly timeZone!: string;
  @Id() readonly ownerId!: string;
  @Many(() => ActivityRow, { description: 'Planned for a day before this one; the oldest first.' }) readonly overdue!: ActivityRow[];
  @Many(() => ActivityRow, { description: 'Planned for this day, those whose time has passed too.' }) readonly today!: ActivityRow[];
  @Many(() => ActivityRow, { description: 'Planned for the seven days after it.' }) readonly next!: ActivityRow[];
  @Many(() => ActivityRow, { description: 'Tasks without a date.' }) readonly undated!: ActivityRow[];
  @Many(() => PromiseRow, { description: 'Open, and due on this day or before it.' }) readonly promises!: PromiseRow[];
  @Many(() => DealRow, { description: 'Open, and too long in their stage.' }) readonly rotting!: DealRow[];
  @Many(() => DealRow, { description: 'Open, nothing planned and no next step said.' }) readonly withoutNextStep!: DealRow[];
  @Nested(() => TodayCounts) readonly counts!: TodayCounts;
}

/** What the day asks of one: of the asker, or of somebody within the reach of activities.read. */
@Requires('activities.read')
@Refuses(ReferenceNotFound)
export class GetToday extends Query<Today> {
  @Day({ from: 'query', optional: true, description: 'Today in the time zone where absent.' }) readonly day?: string;
  @TimeZone({ from: 'query', optional: true, example: 'Europe/Kyiv', description: 'UTC where absent.' }) readonly timeZone?: string;
  @Id({ from: 'query', optional: true }) readonly ownerId?: string;
}
