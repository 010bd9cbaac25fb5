const latin = `qwertyuiop[]asdfghjkl;'zxcvbnm,.\``;
const russian = 'йцукенгшщзхъфывапролджэячсмитьбюё';
const ukrainian = `йцукенгшщзхїфівапролджєячсмитьбю'`;
const pairs = (from: string, to: string): Map<string, string> => new Map(Array.from(from, (key, at) => [key, to[at]!]));
const toRussian = pairs(latin, russian);
const toUkrainian = pairs(latin, ukrainian);
const toLatin = new Map([...pairs(ukrainian.slice(0, -1), latin), ...pairs(russian, latin)]);

/** What was meant when the keyboard was in the other layout: «bdfyjd» is «иванов». Null where that makes no word. */
export function layoutSwapped(text: string): string | null {
  const lower = text.toLowerCase();
  const isCyrillic = /[а-яёіїєґ]/u.test(lower);
  if (isCyrillic === /[a-z]/u.test(lower)) return null;
  const swapped = isCyrillic ? through(toLatin, lower) : inCyrillic(lower);
  return /^[\p{L}\p{N}\s'-]+$/u.test(swapped) && swapped.split(/[\s-]+/u).every(isSayable) ? swapped : null;
}

/** Both layouts share most keys: і at the beginning of a word and ї between other letters than ъ tell Ukrainian. */
function inCyrillic(text: string): string {
  const asRussian = through(toRussian, text);
  return /(?:^|[\s-])[ыъ]|ъ(?![еёюя])|[шщжчцк]ы/u.test(asRussian) ? through(toUkrainian, text) : asRussian;
}

const through = (keys: Map<string, string>, text: string): string => Array.from(text, (key) => keys.get(key) ?? key).join('');

/** Has a vowel, no five consonants in a row, no silent letter in front. */
const isSayable = (word: string): boolean => word.length < 3 || (/[аеёиоуыэюяіїєaeiouy]/u.test(word) && !/[бвгджзйклмнпрстфхцчшщbcdfghjklmnpqrstvwxz]{5}/u.test(word) && !/^[ьъ]/u.test(word));
