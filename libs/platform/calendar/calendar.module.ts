import { Global, Module } from '@nestjs/common';
import './access.ts';
import { CalendarController } from './calendar.controller.ts';
import { ChangeWorkingCalendarHandler } from './change-working-calendar.ts';
import { GetWorkingCalendarSql } from './get-working-calendar.ts';
import './working-calendar.mapping.ts';
import { PostgresWorkingCalendars, WorkingCalendars } from './working-calendars.ts';

@Global()
@Module({ controllers: [CalendarController], providers: [ChangeWorkingCalendarHandler, GetWorkingCalendarSql, { provide: WorkingCalendars, useClass: PostgresWorkingCalendars }], exports: [WorkingCalendars] })
export class CalendarModule {}
