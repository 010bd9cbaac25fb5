// Canonical Latin for Cyrillic letters, chosen so that usual transliterations fold to the same key.
const letters: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'e', є: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r',
  с: 's', т: 't', у: 'u', ў: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia',
  ß: 'ss', æ: 'e', ø: 'o', ł: 'l', đ: 'd', ı: 'i', œ: 'e',
};

// Order matters: longer spellings first. Each pair is one sound with several usual spellings.
const foldings: readonly (readonly [RegExp, string])[] = [
  [/s(?:hch|ch|zcz)/gu, 'sh'], [/tch/gu, 'ch'], [/kh/gu, 'h'], [/x/gu, 'ks'], [/ts|tz/gu, 'c'], [/ph/gu, 'f'], [/w/gu, 'v'], [/ou/gu, 'u'],
  [/[yj]/gu, 'i'], [/ae|oe|ie/gu, 'e'], [/ue/gu, 'u'], [/ii+/gu, 'i'], [/ie/gu, 'e'], [/g/gu, 'h'], [/(.)\1+/gu, '$1'],
];

/**
 * One key for the spellings of a name: Latin or Cyrillic, ё or е, with or without diacritics. Words are kept, one space
 * between them. Meant for LIKE over a trigram index; г, g, х and h fall together, since Ukrainian writes г as h.
 */
export function searchKey(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase().replace(/[’'`ʼ"«»„“”]/gu, '');
  let latin = '';
  for (const letter of lower) latin += letters[letter] ?? letter;
  const plain = latin.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return foldings.reduce((key, [spelling, folded]) => key.replace(spelling, folded), plain);
}
