import { isPlace, optionsOf, type QuestionKind } from './question-kind.ts';

interface Order { readonly options: readonly string[] }
interface Match { readonly pairs: readonly { readonly left: string; readonly right: string }[] }

/** What is written in the right order is to be put there again; each thing in its place counts. */
export const order: QuestionKind<Order, readonly number[]> = {
  kind: 'order',
  read: (given) => ({ options: optionsOf(given) }),
  sorted: ({ options }) => ({ count: options.length, always: true }),
  shown: ({ options }, sheet) => ({ options: sheet.map((at) => options[at]!) }),
  answer: (value, { options }) => (Array.isArray(value) && value.length === options.length && value.every((each) => isPlace(each, options.length)) && new Set(value).size === value.length ? (value as number[]) : null),
  score: ({ options }, answer, sheet) => answer.filter((place, at) => options[sheet[place]!] === options[at]).length / options.length,
  right: ({ options }, sheet) => options.map((_, at) => sheet.indexOf(at)),
};

/** To each on the left belongs one on the right; each that is found counts. */
export const match: QuestionKind<Match, readonly (number | null)[]> = {
  kind: 'match',
  read: (given) => ({
    pairs: given.list('pairs', { min: 2, max: 20 }, (pair) => {
      pair.only('left', 'right');
      return { left: pair.text('left'), right: pair.text('right') };
    }),
  }),
  sorted: ({ pairs }) => ({ count: pairs.length, always: true }),
  shown: ({ pairs }, sheet) => ({ lefts: pairs.map(({ left }) => left), rights: sheet.map((at) => pairs[at]!.right) }),
  answer: (value, { pairs }) => (Array.isArray(value) && value.length === pairs.length && value.every((each) => each === null || isPlace(each, pairs.length)) ? (value as (number | null)[]) : null),
  score: ({ pairs }, answer, sheet) => answer.filter((place, at) => place !== null && pairs[sheet[place]!]!.right === pairs[at]!.right).length / pairs.length,
  right: ({ pairs }, sheet) => pairs.map((_, at) => sheet.indexOf(at)),
};
