import type { Label } from '#platform/records';
import type { BulkKind } from './bulk-kind.ts';
import type { BulkReason } from './row-outcome.ts';

export const refusedName: Label = { en: 'refused', ru: 'отказано', uk: 'відмовлено' };
export const refusedHeadings: readonly Label[] = [
  { en: 'Holdfast ID', ru: 'ID Holdfast', uk: 'ID Holdfast' }, { en: 'Name', ru: 'Название', uk: 'Назва' },
  { en: 'Code', ru: 'Код', uk: 'Код' }, { en: 'Why it stays as it was', ru: 'Почему осталось как было', uk: 'Чому лишилося як було' },
];

const shared: Readonly<Record<string, Label>> = {
  'resource.not-found': { en: 'It is no longer there, or you may not see it', ru: 'Записи больше нет, или она вам не видна', uk: 'Запису більше немає, або його вам не видно' },
  'access.denied': { en: 'You can see it but not change it', ru: 'Её можно видеть, но не менять', uk: 'Його можна бачити, але не змінювати' },
  'field.forbidden': { en: 'Your role closes this field', ru: 'Ваша роль закрывает это поле', uk: 'Ваша роль закриває це поле' },
  'reference.not-found': { en: 'What it should refer to does not exist', ru: 'Того, на что она должна ссылаться, нет', uk: 'Того, на що він має посилатися, немає' },
  'validation.failed': { en: 'A value is not acceptable', ru: 'Значение не принято', uk: 'Значення не прийнято' },
  'conflict.duplicate': { en: 'A value that must be unique is taken', ru: 'Такое значение уже занято', uk: 'Таке значення вже зайняте' },
  'bulk.changed-since': { en: 'Somebody changed it since', ru: 'С тех пор её изменили', uk: 'Відтоді його змінили' },
};

/** Why a record was refused, as somebody reads it; what nobody has words for is said as the API says it. */
export function reasonInWords({ code, title, errors }: BulkReason, { refusals = {}, kind }: BulkKind, locale: keyof Label): string {
  const fields = [...new Set(errors.map(({ pointer }) => pointer.split('/').at(-1) ?? ''))].flatMap((name) => kind.fields[name]?.label[locale] ?? []);
  return `${(shared[code] ?? refusals[code])?.[locale] ?? title}${fields.length > 0 ? `: ${fields.join(', ')}` : ''}`;
}
