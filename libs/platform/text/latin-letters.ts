// Cyrillic as it is usually written in Latin, before spellings are folded. ь and ъ are silent.
const cyrillic: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'yo', є: 'ye', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'yi', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
  р: 'r', с: 's', т: 't', у: 'u', ў: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
  ј: 'j', љ: 'l', њ: 'n', ђ: 'd', ћ: 'ch', џ: 'dzh', қ: 'k', ғ: 'g', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', ә: 'a',
};
// Latin letters that are more than a plain one with a mark.
const western: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

const isWordSign = /[\p{L}\p{N}]/u;
const cache = new Map<string, string>();

/** One lower-case letter or digit in plain Latin where it has one; a space for what divides words. */
export function inLatin(sign: string): string {
  const known = cyrillic[sign] ?? western[sign];
  if (known !== undefined) return known;
  if (sign < '\x80') return isWordSign.test(sign) ? sign : ' ';
  const remembered = cache.get(sign);
  if (remembered !== undefined) return remembered;
  const [plain = ''] = sign.normalize('NFD');
  const latin = /\p{M}/u.test(sign) ? '' : (cyrillic[plain] ?? western[plain] ?? (isWordSign.test(plain) ? plain : ' '));
  if (cache.size < 5000) cache.set(sign, latin);
  return latin;
}
