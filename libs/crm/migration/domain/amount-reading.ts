import { currencyOfSign } from './currency-reading.ts';

export interface ReadAmount {
  readonly amount: string;
  /** As far as a sign or a code beside the number tells. */
  readonly currency: string | null;
}

/** A sum as people and programs write it: «1 234,50 €», «$1,200.00», «1.234,50», «1'234.50 CHF», «12 000 грн». Null where it is none, or below zero. */
export function readAmount(text: string): ReadAmount | null {
  const [, before = '', digits = '', after = ''] = /^([^\d.,-]*)([\d.,\s'’]*\d)(?:[.,]-+)?([^\d]*)$/u.exec(text.trim()) ?? [];
  const amount = decimalOf(digits.replace(/[\s'’]/gu, ''));
  const sign = `${before}${after}`.trim();
  const currency = sign === '' ? null : currencyOfSign(sign);
  return amount === null || (sign !== '' && currency === null) ? null : { amount, currency };
}

/** The last of two different marks divides the decimals; one that is repeated, or stands before three digits of a longer number, divides the thousands. */
function decimalOf(digits: string): string | null {
  const marks = [...digits.matchAll(/[.,]/gu)];
  const last = marks.at(-1);
  if (!last) return /^\d{1,15}$/u.test(digits) ? plain(digits, '') : null;
  const [whole, rest] = [digits.slice(0, last.index), digits.slice(last.index + 1)];
  const isMixed = marks.some(([mark]) => mark !== last[0]);
  const isGrouped = !isMixed && (marks.length > 1 || (rest.length === 3 && /^[1-9]\d{0,2}$/u.test(whole)));
  const groups = (isGrouped ? digits : whole).split(/[.,]/u);
  const isDivided = groups.length === 1 || (/^\d{1,3}$/u.test(groups[0]!) && groups.slice(1).every((group) => /^\d{3}$/u.test(group)) && new Set(marks.slice(0, isGrouped ? undefined : -1).map(([mark]) => mark)).size <= 1);
  const joined = groups.join('');
  return isDivided && joined.length <= 15 && rest.length <= 8 ? plain(joined, isGrouped ? '' : rest) : null;
}

const plain = (whole: string, decimals: string): string => `${whole.replace(/^0+(?=\d)/u, '') || '0'}${decimals === '' ? '' : `.${decimals}`}`;
