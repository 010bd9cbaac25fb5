import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const uk: Slavic<typeof en> = {
  'row-empty': 'Немає ні імені, ні пошти, ні телефону, ні організації',
  'name-missing': 'Не вказано ім’я або назву',
  'email-invalid': 'Це не адреса електронної пошти',
  'date-invalid': 'Це не дата',
  'ends-before-start': 'Закінчення раніше за початок',
  'number-invalid': 'Це не ціле число',
  'id-invalid': 'Це не ID Holdfast',
  'choice-unknown': 'Такого значення немає у списку',
  'too-long': 'Довше за {{max}} знаків',
  'too-many-cells': 'Комірок більше, ніж стовпців',
  'tag-unknown': 'Такої мітки немає',
  'tier-unknown': 'Такої категорії немає',
  'owner-unknown': 'Ні в кого з колег немає такої пошти',
  'owner-not-allowed': 'Вам не можна передавати записи іншим',
  'not-yours-to-create': 'Вам не можна додавати записи',
  'not-yours-to-change': 'Уже є, і вам не можна його змінювати',
  'organization-not-yours-to-change': 'Організація вже є, і вам не можна її змінювати',
  'field-closed': 'Ваша роль закриває це поле',
  'already-there': 'Уже є',
  'nothing-new': 'Нічого нового',
  'job-without-employer': 'Дата без місця роботи',
  'value-refused': 'Значення не прийнято',
};
