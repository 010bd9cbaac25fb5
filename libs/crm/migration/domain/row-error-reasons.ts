import type { Labels } from './import-field.ts';
import type { RowRemark } from './protocol.ts';

const reasons: Readonly<Record<string, Labels>> = {
  'row-empty': { en: 'No name, e-mail, phone or organization', ru: 'Нет ни имени, ни почты, ни телефона, ни организации', uk: 'Немає ні імені, ні пошти, ні телефону, ні організації' },
  'name-missing': { en: 'The name is missing', ru: 'Не указано имя или название', uk: 'Не вказано ім’я або назву' },
  'email-invalid': { en: 'Not an e-mail address', ru: 'Это не адрес электронной почты', uk: 'Це не адреса електронної пошти' },
  'date-invalid': { en: 'Not a date', ru: 'Это не дата', uk: 'Це не дата' },
  'ends-before-start': { en: 'Ends before it begins', ru: 'Окончание раньше начала', uk: 'Закінчення раніше за початок' },
  'number-invalid': { en: 'Not a whole number', ru: 'Это не целое число', uk: 'Це не ціле число' },
  'id-invalid': { en: 'Not a Holdfast ID', ru: 'Это не ID Holdfast', uk: 'Це не ID Holdfast' },
  'choice-unknown': { en: 'Not one of the possible values', ru: 'Такого значения нет в списке', uk: 'Такого значення немає у списку' },
  'too-long': { en: 'Too long', ru: 'Слишком длинно', uk: 'Задовго' },
  'too-many-cells': { en: 'More cells than columns', ru: 'Ячеек больше, чем столбцов', uk: 'Комірок більше, ніж стовпців' },
  'tag-unknown': { en: 'There is no such tag', ru: 'Такой метки нет', uk: 'Такої мітки немає' },
  'tier-unknown': { en: 'There is no such tier', ru: 'Такой категории нет', uk: 'Такої категорії немає' },
  'owner-unknown': { en: 'No colleague has this e-mail', ru: 'Ни у кого из коллег нет такой почты', uk: 'Ні в кого з колег немає такої пошти' },
  'owner-not-allowed': { en: 'You may not give records to others', ru: 'Вам нельзя передавать записи другим', uk: 'Вам не можна передавати записи іншим' },
  'not-yours-to-create': { en: 'You may not add records', ru: 'Вам нельзя добавлять записи', uk: 'Вам не можна додавати записи' },
  'not-yours-to-change': { en: 'It is there already, and you may not change it', ru: 'Уже есть, и вам нельзя его менять', uk: 'Уже є, і вам не можна його змінювати' },
  'organization-not-yours-to-change': { en: 'The organization is there already, and you may not change it', ru: 'Организация уже есть, и вам нельзя её менять', uk: 'Організація вже є, і вам не можна її змінювати' },
  'field-closed': { en: 'Your role closes this field', ru: 'Ваша роль закрывает это поле', uk: 'Ваша роль закриває це поле' },
  'already-there': { en: 'It is there already', ru: 'Уже есть', uk: 'Уже є' },
  'nothing-new': { en: 'It says nothing new', ru: 'Ничего нового', uk: 'Нічого нового' },
  'job-without-employer': { en: 'A date without an employer', ru: 'Дата без места работы', uk: 'Дата без місця роботи' },
  'value-refused': { en: 'A value is refused', ru: 'Значение не принято', uk: 'Значення не прийнято' },
};

/** The error as a person reads it in the repair file: where, what, and the value. */
export function reasonOf({ heading, code, value, max }: RowRemark, locale: keyof Labels): string {
  const where = heading ? `${heading}: ` : '';
  const limit = max === undefined ? '' : ` (> ${max})`;
  const what = value && code !== 'too-long' ? ` («${value.slice(0, 60)}»)` : '';
  return `${where}${(reasons[code] ?? reasons['value-refused']!)[locale]}${limit}${what}`;
}
