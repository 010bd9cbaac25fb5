import { SignedIn } from '#platform/access';
import { Handles, Reads } from '#platform/bus';
import { Day, Id, Instant, Many, Text, Texts, Whole } from '#platform/fields';
import { Query } from '#platform/kernel';
import { weekdays, type Weekday } from './working-calendar.ts';

export class HolidayFields {
  @Day() readonly day!: string;
  @Text({ min: 1, max: 120, example: 'Independence Day' }) readonly name!: string;
}

export class WorkingCalendarRecord {
  @Id() readonly id!: string;
  @Whole() readonly version!: number;
  @Text({ example: 'Europe/Kyiv' }) readonly timeZone!: string;
  @Texts({ choices: weekdays, description: 'The days of the week on which the company works.' }) readonly workingDays!: readonly Weekday[];
  @Many(() => HolidayFields, { description: 'Days off among them, in their order.' }) readonly holidays!: readonly HolidayFields[];
  @Instant() readonly updatedAt!: string;
}

/** When the company works: terms in working days are counted by it. */
@SignedIn('everybody may know when the company works')
export class GetWorkingCalendar extends Query<WorkingCalendarRecord> {
  static of(this: void): GetWorkingCalendar {
    return new GetWorkingCalendar();
  }
}

@Handles(GetWorkingCalendar)
export class GetWorkingCalendarSql {
  constructor(private readonly reads: Reads) {}

  async execute(): Promise<WorkingCalendarRecord> {
    const text = `select id, version, time_zone as "timeZone", working_days as "workingDays", holidays, to_char(updated_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "updatedAt" from platform.working_calendar order by id limit 1`;
    return (await this.reads.rows<WorkingCalendarRecord>(text))[0]!;
  }
}
