import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const ru: Slavic<typeof en> = {
  outcomes: 'Итоги дел', intro: 'Чем может закончиться звонок, встреча или задача. Итог выбирают одним нажатием, поэтому их должно быть немного.',
  add: 'Добавить итог', change: 'Изменить итог', name: 'Название', usedFor: 'Для чего', reached: 'Удалось', reachedYes: 'да', isPositive: 'Цель достигнута',
  contact: 'Считается контактом', contactYes: 'да', contactNo: 'нет', isContact: 'Разговор состоялся', isContactMeans: 'Если нет, звонок, встреча или письмо — не контакт: ни последний контакт, ни знакомства от них не меняются. После изменения пересчитываются и прошлые.',
};
