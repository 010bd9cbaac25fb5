const names: Readonly<Record<string, string>> = {
  EUR: '€|euro|euros|евро|євро', USD: '$|us$|us dollar|us dollars|dollar|доллар|доллары|долл|долар|долари|дол', GBP: '£|pound|british pound|фунт', UAH: '₴|грн|гривна|гривня|гривні|hryvnia|ukrainian hryvnia',
  RUB: '₽|руб|р|рубль|рубли|рублей|ruble|russian ruble|rur', PLN: 'zł|zl|злотый|злотий|zloty|polish zloty', CHF: 'sfr|swiss franc|франк', JPY: '¥|yen|иена|єна', CZK: 'kč|czech koruna', GEL: '₾|лари|ларі|lari', KZT: '₸|тенге|tenge', TRY: '₺|lira|лира|ліра', INR: '₹|rupee', ILS: '₪',
};
const codes = new Map(Object.entries(names).flatMap(([code, all]) => all.split('|').map((each) => [each, code] as const)));

/** The code of a currency that is written as a code, a sign or a word; null where it is none. */
export function currencyOfSign(text: string): string | null {
  const told = text.trim().toLowerCase().replace(/\.+$/u, '');
  return codes.get(told) ?? (/^[a-z]{3}$/u.test(told) ? told.toUpperCase() : null);
}

/** In a column: also behind its name, as in «Euro (EUR)». */
export const readCurrency = (text: string): string | null => currencyOfSign(/\(([A-Z]{3})\)$/u.exec(text.trim())?.[1] ?? text);

/** A dollar sign is many countries'. */
export const isVague = (text: string): boolean => text.includes('$') && !/us/iu.test(text);
