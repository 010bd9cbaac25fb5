const latin = `qwertyuiop[]asdfghjkl;'zxcvbnm,.`;
const cyrillic = 'йцукенгшщзхъфывапролджэячсмитьбю';
const there = new Map([...latin].map((key, at) => [key, cyrillic[at]!]));
const back = new Map([...cyrillic].map((key, at) => [key, latin[at]!]));

/** What was meant when the keyboard was in the other layout: «bdfyjd» is «иванов». Null where that makes no word. */
export function layoutSwapped(text: string): string | null {
  const lower = text.toLowerCase();
  const map = /[а-яё]/u.test(lower) ? back : there;
  const swapped = [...lower].map((key) => map.get(key) ?? key).join('');
  return swapped !== lower && /^[\p{L}\s-]+$/u.test(swapped) ? swapped : null;
}
