import { domainOf, isEmail } from '#platform/text';
import { readDate } from './date-reading.ts';

const share = (values: readonly string[], test: (value: string) => boolean): number => (values.length === 0 ? 0 : values.filter(test).length / values.length);
const legalForm = /(?:^|[\s"«(,])(?:ооо|оао|зао|пао|ао|тов|пат|прат|фоп|ип|llc|ltd|inc|gmbh|corp|s\.a\.|plc)(?:$|[\s."»),])/iu;
const patronymic = /\p{L}{2,}(?:ович|евич|йович|ьич|мич|овна|евна|ична|івна|ївна)$/iu;

export const looksLikePhone = (value: string): boolean => /^[+(\d][\d\s().\-–/+]*(?:(?:доб|ext|x|вн)\.?\s*\d+)?$/iu.test(value) && value.replace(/\D/gu, '').length >= 7 && value.replace(/\D/gu, '').length <= 17 && readDate(value) === null;

/** What the values of a column are by their looks, where the heading says nothing. */
export function fieldOfValues(samples: readonly string[]): { field: string; confidence: number } | null {
  const values = samples.flatMap((sample) => sample.split(' ::: ')).map((value) => value.trim()).filter(Boolean);
  const found = (field: string, confidence: number, test: (value: string) => boolean) => (share(values, test) >= 0.6 ? { field, confidence } : null);
  return found('email', 0.8, isEmail)
    ?? found('phone', 0.7, (value) => looksLikePhone(value) && /[+()\s-]|^[78]\d{10}$|^380\d{9}$|^0\d{9}$/u.test(value))
    ?? found('web', 0.6, (value) => /^(?:https?:\/\/|www\.)/iu.test(value) && domainOf(value) !== null)
    ?? found('person.birthDate', 0.4, (value) => /^(?:19[3-9]\d|200\d|201[0-5])/u.test(readDate(value)?.date ?? '') && readDate(value)?.precision === 'day')
    ?? found('person.additionalName', 0.6, (value) => !value.includes(' ') && patronymic.test(value))
    ?? found('person.displayName', 0.6, (value) => value.split(/\s+/u).length === 3 && value.split(/\s+/u).some((word) => patronymic.test(word)))
    ?? found('organization.name', 0.6, (value) => legalForm.test(value));
}
