import type { Labels } from './import-field.ts';
import type { RowError, RowErrorCode } from './row-draft.ts';

const reasons: Record<RowErrorCode, Labels> = {
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
};

/** The error as a person reads it in the repair file: where, what, and the value. */
export function reasonOf({ heading, code, value, max }: RowError, locale: keyof Labels): string {
  const where = heading ? `${heading}: ` : '';
  const limit = max === undefined ? '' : ` (> ${max})`;
  const what = value && code !== 'too-long' ? ` («${value.slice(0, 60)}»)` : '';
  return `${where}${reasons[code][locale]}${limit}${what}`;
}
