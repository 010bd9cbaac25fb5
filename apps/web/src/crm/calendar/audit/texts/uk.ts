import type { en } from './en.ts';

export const uk: Record<keyof typeof en, string> = {
  'kind.working-calendar': 'Робочі дні',
  'deed.ChangeWorkingCalendar': 'змінено',
  'read.GetWorkingCalendar': 'перегляд робочих днів',
  'field.workingDays': 'Робочі дні тижня',
  'field.holidays': 'Свята',
};
