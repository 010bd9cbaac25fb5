import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const ru: Slavic<typeof en> = {
  outcomes: 'Итоги дел', intro: 'Чем может закончиться звонок, встреча или задача. Итог выбирают одним нажатием, поэтому их должно быть немного.',
  add: 'Добавить итог', change: 'Изменить итог', name: 'Название', usedFor: 'Для чего', reached: 'Удалось', reachedYes: 'да', isPositive: 'Цель достигнута',
};
