import { isPlace, optionsOf, type QuestionKind } from './question-kind.ts';

interface Single { readonly options: readonly string[]; readonly right: number }
interface Multiple { readonly options: readonly string[]; readonly right: readonly number[] }

const shown = ({ options }: { readonly options: readonly string[] }, order: readonly number[]): object => ({ options: order.map((at) => options[at]!) });

/** One of several is right. */
export const single: QuestionKind<Single, number> = {
  kind: 'single',
  read: (given) => {
    const options = optionsOf(given);
    return { options, right: given.whole('right', { max: Math.max(0, options.length - 1) }) };
  },
  sorted: ({ options }) => ({ count: options.length, always: false }),
  shown,
  answer: (value, { options }) => (isPlace(value, options.length) ? value : null),
  score: ({ right }, answer, order) => (order[answer] === right ? 1 : 0),
  right: ({ right }, order) => order.indexOf(right),
};

/** Several may be right; a wrong one takes away what a right one gives. */
export const multiple: QuestionKind<Multiple, readonly number[]> = {
  kind: 'multiple',
  read: (given) => {
    const options = optionsOf(given);
    return { options, right: given.numbers('right', options.length) };
  },
  sorted: ({ options }) => ({ count: options.length, always: false }),
  shown,
  answer: (value, { options }) => (Array.isArray(value) && value.every((each) => isPlace(each, options.length)) ? [...new Set(value as number[])] : null),
  score: ({ right }, answer, order) => {
    const hits = answer.filter((place) => right.includes(order[place]!)).length;
    return Math.max(0, (hits - (answer.length - hits)) / right.length);
  },
  right: ({ right }, order) => order.flatMap((at, place) => (right.includes(at) ? [place] : [])),
};
