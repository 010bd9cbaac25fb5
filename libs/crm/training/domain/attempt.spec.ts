import { describe, expect, it } from '@jest/globals';
import { newId } from '#platform/kernel';
import { Attempt } from './attempt.ts';
import { monthsAfter } from './certificate.ts';
import { LessonProgress } from './lesson-progress.ts';
import type { Quiz } from './quiz/quiz.ts';
import { AttemptClosed, NoAttemptsLeft, NotPlayedYet, TimeIsOver } from './training.errors.ts';

const start = new Date('2026-03-01T10:00:00Z');
const after = (seconds: number): Date => new Date(start.getTime() + seconds * 1000);
const straight = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

describe('an attempt', () => {
  const question = { id: newId(), kind: 'single', text: 'Why?', points: 1, explanation: '', options: ['a', 'b'], right: 0 };
  const quiz: Quiz = { passPercent: 70, attemptsAllowed: 2, timeLimitMinutes: 1, isShuffled: false, questions: [question] };
  const begun = (number = 1): Attempt => Attempt.start(newId(), { enrollmentId: newId(), userId: newId(), courseId: newId(), courseNumber: 1, lessonId: newId(), number }, quiz, straight, start);

  it('is passed from the pass mark on, once', () => {
    const attempt = begun();
    attempt.submit(quiz, { [question.id]: 0 }, after(59));
    expect(attempt).toMatchObject({ percent: 100, isPassed: true, status: 'submitted' });
    expect(() => attempt.submit(quiz, { [question.id]: 0 }, after(59))).toThrow(AttemptClosed);
    expect(() => attempt.keep(quiz, {}, after(59))).toThrow(AttemptClosed);
    expect(() => attempt.end(quiz, after(59))).toThrow(AttemptClosed);
  });

  it('takes nothing after its time, but for what was on its way, and counts what was kept', () => {
    const attempt = begun();
    attempt.keep(quiz, { [question.id]: 0 }, after(64));
    expect(() => attempt.submit(quiz, { [question.id]: 1 }, after(66))).toThrow(TimeIsOver);
    attempt.end(quiz, after(3600));
    expect(attempt).toMatchObject({ percent: 100, status: 'overdue' });
  });

  it('forgets an answer that is emptied', () => {
    const attempt = begun();
    attempt.keep(quiz, { [question.id]: 0 }, after(1));
    attempt.keep(quiz, { [question.id]: null }, after(2));
    expect(attempt.answers).toEqual({});
  });

  it('is one of those that are allowed', () => {
    expect(() => begun(2)).not.toThrow();
    expect(() => begun(3)).toThrow(NoAttemptsLeft);
  });
});

describe('what is played', () => {
  it('is believed as far as the time allows it', () => {
    const progress = LessonProgress.open(newId(), newId(), newId(), start);
    progress.play(600, 600, 600, after(10));
    expect(progress).toMatchObject({ positionSeconds: 600, playedSeconds: 35 });
    expect(() => progress.requirePlayed(600)).toThrow(NotPlayedYet);
    progress.play(0, 300, 600, after(300));
    expect(progress).toMatchObject({ positionSeconds: 0, playedSeconds: 300 });
    progress.play(600, 540, 600, after(400));
    expect(progress.isPlayed(600)).toBe(true);
  });
});

describe('a certificate', () => {
  it.each([['2026-01-31T10:00:00Z', 1, '2026-02-28'], ['2026-03-15T23:59:00Z', 12, '2027-03-15'], ['2024-02-29T00:00:00Z', 12, '2025-02-28']])('of %s holds %d months, until %s', (at, months, until) => {
    expect(monthsAfter(new Date(at), months)).toBe(until);
  });
});
