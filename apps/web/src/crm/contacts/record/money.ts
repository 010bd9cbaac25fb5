const signs: Record<string, string> = { '€': 'EUR', $: 'USD', '£': 'GBP', '₴': 'UAH', zł: 'PLN', '₽': 'RUB' };

/** "71000000.00 EUR": how money is typed; it is read in the reader's own way. */
export function moneyWords(value: unknown): string | null {
  const money = value as { amount: string; currency: string } | null;
  return money ? `${money.amount.replace(/\.?0+$/u, (zeros) => (zeros.startsWith('.') ? '' : zeros))} ${money.currency}` : null;
}

/** A decimal string and a currency, from "71 000 000 EUR", "€71,5" or "71.000.000,50 EUR"; euro where no currency is said. */
export function parseMoney(typed: unknown): { amount: string; currency: string } | null {
  if (typeof typed !== 'string' || typed.trim() === '') return null;
  const word = /[A-Za-z]{3}|zł|[€$£₴₽]/u.exec(typed)?.[0] ?? 'EUR';
  const digits = typed.replace(word, '').replace(/[\s'’\u00A0\u202F]/gu, '');
  // The last dot or comma with one or two digits behind it divides; all others only group.
  const [, whole = '', cents] = /^(.*?)(?:[.,](\d{1,2}))?$/u.exec(digits) ?? [];
  return { amount: `${whole.replace(/[.,]/gu, '')}${cents ? `.${cents}` : ''}`, currency: signs[word] ?? word.toUpperCase() };
}
