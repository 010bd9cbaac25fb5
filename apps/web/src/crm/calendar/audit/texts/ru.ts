import type { en } from './en.ts';

export const ru: Record<keyof typeof en, string> = {
  'kind.working-calendar': 'Рабочие дни',
  'deed.ChangeWorkingCalendar': 'изменено',
  'read.GetWorkingCalendar': 'просмотр рабочих дней',
  'field.workingDays': 'Рабочие дни недели',
  'field.holidays': 'Праздники',
};
