import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import type { Language } from '../../domain/language.ts';

const word = /[\p{L}\p{N}]+(?:['’ʼ][\p{L}]+)*/gu;

export interface Word {
  readonly stem: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a text, each with its stem and its place. */
export function* wordsOf(text: string, language: Language): Generator<Word> {
  for (const found of text.matchAll(word)) yield { stem: stemOf(found[0], language), from: found.index, to: found.index + found[0].length };
}

export const stemsOf = (text: string, language: Language): string[] => [...wordsOf(text, language)].map(({ stem }) => stem);

/** What the forms of a word have in common. Latin words are taken for English, whatever they stand among. */
export function stemOf(given: string, language: Language): string {
  const lower = given.normalize('NFC').toLowerCase().replace(/['’ʼ]/gu, '');
  if (!/[\p{Script=Cyrillic}]/u.test(lower)) return english(lower) || lower;
  return language === 'uk' ? ofUkrainian(lower) : ofRussian(lower.replaceAll('ё', 'е'));
}

const ofRussian = (lower: string): string => fleeting(russian(lower) || lower);

/** договір and договору: і of a closed syllable is о in an open one. */
const ofUkrainian = (lower: string): string => fleeting((ukrainian(lower) || lower).replace(/(.{3})і$/u, '$1')).replace(/і(?=[^аеєиіїоуюя]+$)/u, 'о');

/** сделка and сделок, дзвінок and дзвінка: the vowel that comes and goes. */
const fleeting = (stem: string): string => stem.replace(/(.{3})[оеє]к$/u, '$1к');
