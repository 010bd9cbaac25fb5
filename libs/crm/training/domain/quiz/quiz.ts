import type { Given } from '../given.ts';
import { kindOf, readQuestion, type Question } from './questions.ts';

export interface Quiz {
  readonly passPercent: number;
  /** Null: as many as one likes. */
  readonly attemptsAllowed: number | null;
  readonly timeLimitMinutes: number | null;
  readonly isShuffled: boolean;
  readonly questions: readonly Question[];
}

/** The order in which one attempt is asked: of the questions, and of what each of them shows. */
export interface SheetLine {
  readonly questionId: string;
  readonly order: readonly number[];
}

export interface Mark {
  readonly questionId: string;
  /** Of the points of the question, from 0 to 1. */
  readonly share: number;
}

export type Answers = Readonly<Record<string, unknown>>;
/** The numbers from 0 below a count in an order of chance. */
export type Shuffle = (count: number) => number[];

export function readQuiz(given: Given): Quiz {
  const questions = given.list('questions', { max: 200 }, readQuestion);
  if (new Set(questions.map(({ id }) => id)).size < questions.length) given.fault('questions', 'not-unique');
  return {
    passPercent: given.whole('passPercent', { min: 1, max: 100, otherwise: 70 }), attemptsAllowed: given.wholeOrNone('attemptsAllowed', { min: 1, max: 100 }),
    timeLimitMinutes: given.wholeOrNone('timeLimitMinutes', { min: 1, max: 600 }), isShuffled: given.flag('isShuffled'), questions,
  };
}

export function drawSheet({ questions, isShuffled }: Quiz, shuffle: Shuffle): SheetLine[] {
  const straight = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
  const asked = (isShuffled ? shuffle(questions.length) : straight(questions.length)).map((at) => questions[at]!);
  return asked.map((question) => {
    const { count, always } = kindOf(question).sorted(question);
    return { questionId: question.id, order: always ? apart(shuffle(count)) : isShuffled ? shuffle(count) : straight(count) };
  });
}

/** What has to be put in order is not shown in order. */
const apart = (order: number[]): number[] => (order.length > 1 && order.every((each, at) => each === at) ? [...order.slice(1), order[0]!] : order);

/** Only what answers a question of the sheet, in a form that its kind knows. */
export function readAnswers({ questions }: Quiz, given: unknown): Answers {
  const told = typeof given === 'object' && given !== null ? (given as Answers) : {};
  return Object.fromEntries(questions.flatMap((question) => {
    const answer = Object.hasOwn(told, question.id) ? kindOf(question).answer(told[question.id], question) : null;
    return answer === null ? [] : [[question.id, answer]];
  }));
}

export function score({ questions }: Quiz, sheet: readonly SheetLine[], answers: Answers): { readonly marks: Mark[]; readonly percent: number } {
  const orders = new Map(sheet.map(({ questionId, order }) => [questionId, order]));
  const marks = questions.map((question) => {
    const answer = answers[question.id];
    return { questionId: question.id, share: answer === undefined ? 0 : kindOf(question).score(question, answer, orders.get(question.id) ?? []) };
  });
  const total = questions.reduce((sum, { points }) => sum + points, 0);
  const earned = questions.reduce((sum, { points }, at) => sum + points * marks[at]!.share, 0);
  // Rounded down, so that nobody passes by rounding; what floats lose is given back first.
  return { marks, percent: total === 0 ? 0 : Math.floor((100 * earned) / total + 1e-9) };
}
