import { cyrillicLikelihood } from './cyrillic-model.ts';
import { decoderLabel, strictlyDecoded, wholeLength, type CsvEncoding } from './csv-encoding.ts';
import { utf16Order } from './is-binary.ts';

const singleByte = ['windows-1251', 'koi8-u', 'cp866', 'windows-1252'] as const;
const western = /[àâäãåæáçéèêëíìîïñóòôöõøœßúùûüýÿšžÀÂÄÃÅÆÁÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØŒÚÙÛÜÝŠŽ]/u;
const cyrillic = /[а-яёіїєґўА-ЯЁІЇЄҐЎ]/u;
const punctuation = /[«»„“”‘’‚–—…•№§©®°±\u00A0€№·]/u;

/**
 * The encoding of the first bytes of a file. UTF-8 is strict, so it goes first, where the last character may be cut;
 * the single-byte ones compete for the likeliest Russian, Ukrainian or western text, letter case included.
 */
export function detectEncoding(bytes: Uint8Array): CsvEncoding {
  const utf16 = utf16Order(bytes);
  if (utf16) return utf16;
  if (isUtf8(bytes)) return 'utf-8';
  const sample = telling(bytes);
  const scored = singleByte.map((encoding) => ({ encoding, score: score(new TextDecoder(decoderLabel(encoding)).decode(sample)) }));
  const { encoding } = scored.reduce((best, next) => (next.score > best.score ? next : best));
  // Both read Russian alike; only the letters of Ukrainian tell them apart.
  return encoding === 'koi8-u' && !/[іїєґІЇЄҐ]/u.test(new TextDecoder('koi8-u').decode(bytes)) ? 'koi8-r' : encoding;
}

function isUtf8(bytes: Uint8Array): boolean {
  const whole = wholeLength('utf-8', bytes);
  const text = strictlyDecoded('utf-8', bytes.subarray(0, whole));
  // A cut character proves nothing where it is the only one that is not ASCII.
  return text !== null && (whole === bytes.length || /[^\0-\x7F]/u.test(text));
}

/** The words that are not ASCII alone: a large file may have its first name far below. */
function telling(bytes: Uint8Array): Uint8Array {
  const kept: number[] = [];
  let from = 0;
  let isTelling = false;
  for (let at = 0; at <= bytes.length && kept.length < 20_000; at++) {
    const byte = bytes[at] ?? 32;
    if (byte >= 0x80) isTelling = true;
    const isLetter = byte >= 0x80 || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte === 39;
    if (isLetter) continue;
    if (isTelling) kept.push(...bytes.subarray(from, Math.min(at, from + 500)), 32);
    from = at + 1;
    isTelling = false;
  }
  return Uint8Array.from(kept);
}

function score(text: string): number {
  let sum = 0;
  let last = ' ';
  for (const sign of text) {
    if (sign > '\x7F') sum += signScore(last, sign);
    // Latin next to Cyrillic in one word; і and I are typed in place of their likes.
    else if (/[a-hj-z]/iu.test(sign) && cyrillic.test(last)) sum -= 6;
    last = sign;
  }
  return sum;
}

function signScore(last: string, sign: string): number {
  if (cyrillic.test(sign)) {
    const lower = sign.toLowerCase();
    const isInside = /\p{L}/u.test(last);
    let value = cyrillicLikelihood(cyrillic.test(last) ? last.toLowerCase() : ' ', lower);
    if (isInside && sign !== lower && last === last.toLowerCase()) value -= 4;
    else if (sign !== lower && isInside) value -= 1;
    if (/[a-hj-z]/iu.test(last)) value -= 6;
    return value;
  }
  if (western.test(sign)) return western.test(last) ? -7 : isStrangeCase(last, sign) ? -5 : -3;
  return punctuation.test(sign) ? -4 : -9;
}

const isStrangeCase = (last: string, sign: string): boolean => /\p{Ll}/u.test(last) && /\p{Lu}/u.test(sign);
