import type { Piece } from '#platform/finds';
import type { Language } from '../../domain/language.ts';
import { wordsOf, type Word } from './stems.ts';

const signsAround = 220;

export interface Sought {
  readonly stems: ReadonlySet<string>;
  /** The beginning of the word that is still being typed. */
  readonly beginning: string | null;
}

const isSought = ({ stem }: Word, { stems, beginning }: Sought): boolean => stems.has(stem) || (beginning !== null && stem.startsWith(beginning));

/** A text in pieces. */
export function marked(text: string, language: Language, sought: Sought): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const word of wordsOf(text, language)) {
    if (!isSought(word, sought)) continue;
    if (word.from > at) pieces.push({ text: text.slice(at, word.from), isHit: false });
    pieces.push({ text: text.slice(word.from, word.to), isHit: true });
    at = word.to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isHit: false });
  return pieces;
}

/** The part of a long text where most of what was looked for stands together. */
export function passageOf(text: string, language: Language, sought: Sought): Piece[] {
  const hits = [...wordsOf(text, language)].filter((word) => isSought(word, sought));
  if (hits.length === 0) return marked(cut(text, 0, signsAround), language, sought);
  let best = { from: hits[0]!.from, worth: 0 };
  for (let first = 0, last = 0; first < hits.length; first += 1) {
    last = Math.max(last, first);
    while (last + 1 < hits.length && hits[last + 1]!.to - hits[first]!.from <= signsAround) last += 1;
    const worth = new Set(hits.slice(first, last + 1).map(({ stem }) => stem)).size * 10 + last - first;
    if (worth > best.worth) best = { from: hits[first]!.from, worth };
  }
  return marked(cut(text, Math.max(0, best.from - 60), Math.max(0, best.from - 60) + signsAround + 60), language, sought);
}

/** Whole words, with an ellipsis where something was left out. */
function cut(text: string, from: number, to: number): string {
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const space = text.lastIndexOf(' ', to);
  const end = to >= text.length ? text.length : space > start ? space : to;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end).replaceAll('\n', ' ')}${end < text.length ? ' …' : ''}`;
}
