import type { Given } from '../given.ts';

export interface QuestionHead {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly points: number;
  /** Said after the answer. */
  readonly explanation: string;
}

/** How one kind of question is written, asked and scored. `P` is what only this kind has, the right answer among it. */
export interface QuestionKind<P extends object, Answer> {
  readonly kind: string;
  read(given: Given): P;
  /** How many things are shown in an order of the sheet, and whether they are shuffled even where the quiz is not. */
  readonly sorted: (question: P) => { readonly count: number; readonly always: boolean };
  /** What a learner is shown, and nothing that tells the answer. `order` is that of the sheet. */
  shown(question: P, order: readonly number[]): object;
  /** An answer in the learner's words, places of what is shown; null for none, and for what is no answer. */
  answer(value: unknown, question: P): Answer | null;
  /** The share of the points that an answer earns, from 0 to 1. */
  score(question: P, answer: Answer, order: readonly number[]): number;
  /** The right answer as a learner would give it on a sheet of this order. */
  right(question: P, order: readonly number[]): unknown;
}

export const isPlace = (value: unknown, count: number): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) < count;
export const optionsOf = (given: Given): string[] => given.texts('options', { min: 2, max: 20 });
