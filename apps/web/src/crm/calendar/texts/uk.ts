import type { Slavic } from '../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const uk: Slavic<typeof en> = {
  calendar: 'Робочі дні',
  intro: 'За цим календарем рахуються строки в робочих днях, наприклад два робочі дні на відповідь на запит доступу. Строки, що вже тривають, не змінюються.',
  week: 'Компанія працює',
  monday: 'Пн',
  tuesday: 'Вт',
  wednesday: 'Ср',
  thursday: 'Чт',
  friday: 'Пт',
  saturday: 'Сб',
  sunday: 'Нд',
  timeZone: 'Часовий пояс компанії',
  timeZoneHint: 'Наприклад, Europe/Kyiv',
  unknownZone: 'Такого часового поясу немає.',
  oneDay: 'Хоча б один день.',
  holidays: 'Свята',
  none: 'Свят поки не задано.',
  day: 'День',
  name: 'Назва',
  add: 'Додати свято',
  addAction: 'Додати',
  remove: 'Прибрати: {{name}}',
  twice: 'Цей день уже названо.',
  saved: 'Робочі дні збережено',
  conflict: 'Хтось уже змінив календар. Його прочитано заново, повторіть зміну.',
};
