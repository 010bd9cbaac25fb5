export * from './calendar.module.ts';
export * from './change-working-calendar.ts';
export * from './get-working-calendar.ts';
export * from './working-calendar.ts';
export * from './working-calendars.ts';
