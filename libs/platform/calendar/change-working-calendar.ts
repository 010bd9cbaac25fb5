import { Refuses, Requires } from '#platform/access';
import { Handles } from '#platform/bus';
import { Many, Text, Texts } from '#platform/fields';
import { Clock, Command, ValidationFailed } from '#platform/kernel';
import { HolidayFields } from './get-working-calendar.ts';
import { weekdays, type Weekday } from './working-calendar.ts';
import { WorkingCalendars } from './working-calendars.ts';

/** Says when the company works. Terms that run already keep their end. */
@Requires('calendar.administer')
@Refuses(ValidationFailed)
export class ChangeWorkingCalendar extends Command<string> {
  @Text({ optional: true, max: 60, example: 'Europe/Kyiv' }) readonly timeZone?: string;
  @Texts({ optional: true, max: 7, choices: weekdays, description: 'At least one day of the week.' }) readonly workingDays?: Weekday[];
  @Many(() => HolidayFields, { optional: true, max: 1_000, description: 'All of them: what is not named is a holiday no longer.' }) readonly holidays?: HolidayFields[];
}

@Handles(ChangeWorkingCalendar)
export class ChangeWorkingCalendarHandler {
  constructor(private readonly calendars: WorkingCalendars, private readonly clock: Clock) {}

  async execute({ timeZone, workingDays, holidays }: ChangeWorkingCalendar): Promise<string> {
    const calendar = await this.calendars.toChange();
    calendar.revise({ ...(timeZone !== undefined && { timeZone }), ...(workingDays && { workingDays }), ...(holidays && { holidays }) }, this.clock.now());
    return calendar.id;
  }
}
