import type { Slavic } from '../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const ru: Slavic<typeof en> = {
  calendar: 'Рабочие дни',
  intro: 'По этому календарю считаются сроки в рабочих днях, например два рабочих дня на ответ по запросу доступа. Сроки, которые уже идут, не меняются.',
  week: 'Компания работает',
  monday: 'Пн',
  tuesday: 'Вт',
  wednesday: 'Ср',
  thursday: 'Чт',
  friday: 'Пт',
  saturday: 'Сб',
  sunday: 'Вс',
  timeZone: 'Часовой пояс компании',
  timeZoneHint: 'Например, Europe/Kyiv',
  unknownZone: 'Такого часового пояса нет.',
  oneDay: 'Хотя бы один день.',
  holidays: 'Праздники',
  none: 'Праздники пока не заданы.',
  day: 'День',
  name: 'Название',
  add: 'Добавить праздник',
  addAction: 'Добавить',
  remove: 'Убрать: {{name}}',
  twice: 'Этот день уже назван.',
  saved: 'Рабочие дни сохранены',
  conflict: 'Кто-то уже изменил календарь. Он прочитан заново, повторите изменение.',
};
