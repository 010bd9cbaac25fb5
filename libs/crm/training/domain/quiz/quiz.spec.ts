import { describe, expect, it } from '@jest/globals';
import { newId, ValidationFailed } from '#platform/kernel';
import { refused } from '#platform/testing';
import { readSections } from '../lessons/sections.ts';
import { lessonsOf, quizOf } from '../lessons/lessons.ts';
import { drawSheet, readAnswers, score, type Quiz } from './quiz.ts';
import { kindOf } from './questions.ts';

const reversed = (count: number): number[] => Array.from({ length: count }, (_, at) => count - 1 - at);
const straight = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

function quizWith(...questions: readonly object[]): Quiz {
  const asked = questions.map((question) => ({ id: newId(), text: 'Why?', points: 1, explanation: '', ...question }));
  return quizOf(lessonsOf(readSections([{ id: newId(), title: 'One', lessons: [{ id: newId(), kind: 'quiz', title: 'Quiz', minutes: 5, questions: asked }] }]))[0]!)!;
}

/** What an answer earns of one question that is shown in the order of `shuffle`, in percent. */
function earned(question: object, answer: unknown, shuffle = straight): number {
  const quiz = { ...quizWith(question), isShuffled: true };
  const id = quiz.questions[0]!.id;
  return score(quiz, drawSheet(quiz, shuffle), readAnswers(quiz, { [id]: answer })).percent;
}

describe('a quiz', () => {
  const single = { kind: 'single', options: ['a', 'b', 'c'], right: 1 };
  const multiple = { kind: 'multiple', options: ['a', 'b', 'c', 'd'], right: [0, 2] };
  const order = { kind: 'order', options: ['first', 'second', 'third'] };
  const match = { kind: 'match', pairs: [{ left: 'l1', right: 'r1' }, { left: 'l2', right: 'r2' }, { left: 'l3', right: 'r1' }] };
  const number = { kind: 'number', value: 0.3, tolerance: 0.05 };
  const text = { kind: 'text', accepted: ['Next step', 'Ёлка'] };

  it.each([
    [single, 1, 100], [single, 0, 0], [single, 3, 0], [single, '1', 0], [single, null, 0],
    [multiple, [0, 2], 100], [multiple, [2, 0, 0], 100], [multiple, [0], 50], [multiple, [0, 1], 0], [multiple, [0, 1, 2], 50], [multiple, [0, 1, 2, 3], 0], [multiple, [9], 0],
    [number, 0.3, 100], [number, '0,35', 100], [number, ' 0.25 ', 100], [number, 0.36, 0], [number, '', 0], [number, 'many', 0], [number, [0.3], 0],
    [text, '  next   STEP. ', 100], [text, 'елка', 100], [text, 'a next step', 0], [text, '', 0], [text, 7, 0],
  ])('scores %j answered with %j as %d percent', (question, answer, percent) => {
    expect(earned(question, answer)).toBe(percent);
  });

  it('scores places of what was shown, whatever the order', () => {
    expect([earned(single, 1, reversed), earned(single, 0, reversed), earned(multiple, [1, 3], reversed)]).toEqual([100, 0, 100]);
    expect([earned(order, [2, 1, 0], reversed), earned(order, [0, 1, 2], reversed), earned(order, [2, 0, 1], reversed), earned(order, [2, 1], reversed), earned(order, [2, 2, 2], reversed)]).toEqual([100, 33, 33, 0, 0]);
    // The third belongs to the same words as the first: either place is right.
    expect([earned(match, [2, 1, 0], reversed), earned(match, [0, 1, 0], reversed), earned(match, [2, null, null], reversed), earned(match, [2, 1], reversed)]).toEqual([100, 100, 33, 0]);
  });

  it('never shows in order what is to be put in order', () => {
    const quiz = quizWith(order, match);
    expect(drawSheet(quiz, straight).map((line) => line.order)).toEqual([[1, 2, 0], [1, 2, 0]]);
  });

  it('weighs by points and rounds down, so that nobody passes by rounding', () => {
    const quiz = quizWith({ ...single, points: 2 }, { ...text, points: 1 });
    const [one] = quiz.questions;
    expect(score(quiz, drawSheet(quiz, straight), { [one!.id]: 1 }).percent).toBe(66);
    expect(score(quizWith(), [], {}).percent).toBe(0);
  });

  it('shows nothing of the right answer, and knows it on every sheet', () => {
    for (const question of [single, multiple, order, match, number, text]) {
      const quiz = { ...quizWith(question), isShuffled: true };
      const [asked] = quiz.questions;
      const [line] = drawSheet(quiz, reversed);
      expect(JSON.stringify(kindOf(asked!).shown(asked!, line!.order))).not.toMatch(/right"|value|tolerance|accepted|pairs/u);
      expect(score(quiz, [line!], readAnswers(quiz, { [asked!.id]: kindOf(asked!).right(asked!, line!.order) })).percent).toBe(100);
    }
  });

  it('takes only answers to its own questions', () => {
    const quiz = quizWith(single);
    expect(readAnswers(quiz, { [newId()]: 1, __proto__: 1, constructor: 1 })).toEqual({});
    expect([readAnswers(quiz, null), readAnswers(quiz, 'all'), readAnswers(quiz, [1])]).toEqual([{}, {}, {}]);
  });

  it.each([
    [{ ...single, right: 3 }, '/right'], [{ ...single, options: ['a'] }, '/options'], [{ ...single, options: ['a', ' '] }, '/options'], [{ ...multiple, right: [] }, '/right'], [{ ...multiple, right: [0, 0] }, '/right'],
    [{ ...number, tolerance: -1 }, '/tolerance'], [{ ...number, value: 'x' }, '/value'], [{ ...text, accepted: [] }, '/accepted'], [{ ...match, pairs: [{ left: 'l', right: '' }, { left: 'l2', right: 'r' }] }, '/pairs/0/right'],
    [{ ...single, text: '' }, '/text'], [{ ...single, points: 0 }, '/points'], [{ ...single, accepted: ['x'] }, '/accepted'], [{ kind: 'essay' }, '/kind'], [{ ...single, id: 'x' }, '/id'],
  ])('does not take %j, and says where', async (question, at) => {
    const { errors } = await refused(() => quizWith(question), ValidationFailed);
    expect(errors[0]!.pointer).toBe(`/sections/0/lessons/0/questions/0${at}`);
  });
});
