import { inLatin } from './latin-letters.ts';

/**
 * One key for the spellings of a name: Latin or Cyrillic (Russian and Ukrainian), ё or е, with or without diacritics. Made for
 * LIKE '%…%': the key of a word's beginning begins the key of the word, except where the cut falls between two letters
 * that make one sound: k|h, p|h and o|u. Sounds that Russian, Ukrainian and English swap fall together: г and h and х, е and и.
 * It finds; whether two names are the same is for others to say.
 */
export function searchKey(text: string): string {
  const lower = text.replace(/[’‘'`´ʼʹ′]/gu, '').normalize('NFKC').toLowerCase().normalize('NFC').replace(/ь[оО]/gu, 'ё');
  let latin = '';
  for (const sign of lower) latin += inLatin(sign);
  return latin.split(' ').map(folded).filter(Boolean).join(' ');
}

/** The word in the one spelling of its sounds, doubled letters once. */
function folded(word: string): string {
  let key = '';
  for (let at = 0; at < word.length;) {
    const [sound, length] = soundAt(word, at);
    at += length;
    // A sound may end as the next one begins; digits stay doubled.
    key += key !== '' && sound !== '' && key.at(-1) === sound[0] && !/\d/u.test(sound[0]!) ? sound.slice(1) : sound;
  }
  return key;
}

const plain: Record<string, string> = { e: 'i', y: 'i', j: 'i', h: 'g', c: 'k', q: 'k', w: 'v', x: 'ks' };

/** The sound that begins here and how many letters write it. */
function soundAt(word: string, at: number): readonly [sound: string, length: number] {
  const letter = word[at]!;
  const next = word[at + 1] ?? '';
  switch (letter) {
    case 's': return ['s', hissLength(word, at)];
    case 'k': return next === 'h' ? ['g', 2] : ['k', 1];
    case 'p': return next === 'h' ? ['f', 2] : ['p', 1];
    case 'c': return ['k', next === 'h' ? 2 : 1];
    case 'z': return ['z', next === 'h' ? 2 : 1];
    case 't': return next === 'h' ? ['t', 2] : next === 'z' ? ['ts', 2] : ['t', 1];
    case 'o': return next === 'u' ? ['u', 2] : ['o', 1];
    case 'y': return ['i', next === 'o' ? 2 : 1];
    case 'e': return isUmlaut(word, at) ? ['', 1] : ['i', 1];
    default: return [plain[letter] ?? letter, 1];
  }
}

/** s, sh, sch, shch; a c at the very end may be the beginning of one. */
function hissLength(word: string, at: number): number {
  const after = at + (word[at + 1] === 'h' ? 2 : 1);
  if (word[after] !== 'c') return after - at;
  if (word[after + 1] === 'h') return after + 2 - at;
  return after === word.length - 1 ? after + 1 - at : after - at;
}

/** The e of Mueller, Schroeder, Jaeger, and not the one of Nikolaev, Nikolaenko, Mayer. */
const isUmlaut = (word: string, at: number): boolean => at > 0 && /[aou]/u.test(word[at - 1]!) && (at === word.length - 1 || /[bcdfghklmpqrstxz\d]/u.test(word[at + 1]!));
