import { defineEntity, p } from '@mikro-orm/core';
import { persist } from '#platform/persistence';
import { WorkingCalendar, type Holiday, type Weekday } from './working-calendar.ts';

export const WorkingCalendarMapping = defineEntity({
  class: WorkingCalendar as never, className: 'WorkingCalendar', schema: 'platform', tableName: 'working_calendar',
  properties: { id: p.uuid().primary(), version: p.integer().version(), timeZone: p.string(), workingDays: p.array().columnType('text[]').$type<Weekday[]>(), holidays: p.json<Holiday[]>(), updatedAt: p.datetime(3) },
});

persist({ mapping: WorkingCalendarMapping, className: 'WorkingCalendar', entity: 'working-calendar', kind: 'working-calendar', record: (each) => String(each['id']) });
