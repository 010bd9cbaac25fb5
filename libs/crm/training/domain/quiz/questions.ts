import type { Given } from '../given.ts';
import { match, order } from './arrangements.ts';
import { multiple, single } from './choices.ts';
import type { QuestionHead, QuestionKind } from './question-kind.ts';
import { number, text } from './writings.ts';

type AnyKind = QuestionKind<object, unknown>;

/** A question with what only its kind has. */
export type Question = QuestionHead & Readonly<Record<string, unknown>>;

const kinds = new Map<string, AnyKind>([single, multiple, order, match, number, text].map((kind) => [kind.kind, kind as unknown as AnyKind]));
export const questionKinds = [...kinds.keys()];

export const kindOf = ({ kind }: Pick<Question, 'kind'>): AnyKind => kinds.get(kind)!;

const own: Readonly<Record<string, readonly string[]>> = { single: ['options', 'right'], multiple: ['options', 'right'], order: ['options'], match: ['pairs'], number: ['value', 'tolerance', 'unit'], text: ['accepted'] };

export function readQuestion(given: Given): Question {
  const kind = given.choice('kind', questionKinds);
  given.only('id', 'kind', 'text', 'points', 'explanation', ...own[kind]!);
  return { id: given.id('id'), kind, text: given.text('text', { max: 2000 }), points: given.whole('points', { min: 1, max: 100, otherwise: 1 }), explanation: given.text('explanation', { max: 2000, min: 0 }), ...kinds.get(kind)!.read(given) };
}
