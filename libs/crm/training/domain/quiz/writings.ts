import type { QuestionKind } from './question-kind.ts';

interface NumberQuestion { readonly value: number; readonly tolerance: number; readonly unit: string }
interface TextQuestion { readonly accepted: readonly string[] }

const nothingSorted = () => ({ count: 0, always: false });

/** A number within a tolerance, written with a point or a comma. */
export const number: QuestionKind<NumberQuestion, number> = {
  kind: 'number',
  read: (given) => ({ value: given.number('value'), tolerance: given.number('tolerance', { min: 0, otherwise: 0 }), unit: given.text('unit', { min: 0, max: 40 }) }),
  sorted: nothingSorted,
  shown: ({ unit }) => ({ unit }),
  answer: (value) => {
    const typed = typeof value === 'string' && value.trim() !== '' ? Number(value.replaceAll(/[\s\u00a0\u202f]/gu, '').replace(',', '.')) : value;
    return typeof typed === 'number' && Number.isFinite(typed) ? typed : null;
  },
  // A tolerance is meant as it is read: 0.1 + 0.2 is within 0 of 0.3.
  score: ({ value, tolerance }, answer) => (Math.abs(answer - value) <= tolerance + Math.abs(value) * 1e-9 + 1e-12 ? 1 : 0),
  right: ({ value }) => value,
};

/** Some words, whatever their letters' size, their spaces and the signs around them. */
export const text: QuestionKind<TextQuestion, string> = {
  kind: 'text',
  read: (given) => ({ accepted: given.texts('accepted', { min: 1, max: 20, length: 200 }) }),
  sorted: nothingSorted,
  shown: () => ({}),
  answer: (value) => (typeof value === 'string' && value.length <= 500 && plain(value) !== '' ? value : null),
  score: ({ accepted }, answer) => (accepted.some((each) => plain(each) === plain(answer)) ? 1 : 0),
  right: ({ accepted }) => accepted[0]!,
};

/** What makes no difference between two answers is left out of both. */
export const plain = (words: string): string => words.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replaceAll(/[’'`ʼ]/gu, "'").replaceAll(/[^\p{L}\p{N}'%+-]+/gu, ' ').trim();
