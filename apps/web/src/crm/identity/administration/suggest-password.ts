const consonants = 'bdfgklmnprstvz';
const vowels = 'aeiou';

const pick = (letters: string, byte: number): string => letters[byte % letters.length]!;

/** Four words nobody has said before: easy to read out over a phone, hard to guess (about 60 bits). */
export function suggestPassword(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  const syllable = (at: number): string => pick(consonants, bytes[at]!) + pick(vowels, bytes[at + 1]!);
  const words = [0, 4, 8].map((at) => syllable(at) + syllable(at + 2) + pick(consonants, bytes[at + 3]! ^ bytes[(at + 13) % 18]!));
  return [...words, String((bytes[16]! * 256 + bytes[17]!) % 10_000).padStart(4, '0')].join('-');
}
