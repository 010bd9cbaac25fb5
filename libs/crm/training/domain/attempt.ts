import { Aggregate } from '#platform/kernel';
import { drawSheet, readAnswers, score, type Answers, type Mark, type Quiz, type SheetLine, type Shuffle } from './quiz/quiz.ts';
import { AttemptClosed, NoAttemptsLeft, TimeIsOver } from './training.errors.ts';

export const attemptStates = ['open', 'submitted', 'overdue'] as const;
export type AttemptState = (typeof attemptStates)[number];

/** What was sent at the last moment may be so many milliseconds on its way. */
const latency = 5_000;

export interface AttemptOf {
  readonly enrollmentId: string;
  readonly userId: string;
  readonly courseId: string;
  readonly courseNumber: number;
  readonly lessonId: string;
  readonly number: number;
  /** How many of the tries before count: those at the quiz as it is now. All, where that is left out. */
  readonly tried?: number;
}

/** One try at a quiz: its sheet, its answers, and what they earned. */
export class Attempt extends Aggregate<Attempt> {
  readonly version!: number;
  readonly enrollmentId!: string;
  readonly userId!: string;
  readonly courseId!: string;
  readonly courseNumber!: number;
  readonly lessonId!: string;
  /** The first is 1. */
  readonly number!: number;
  readonly sheet!: readonly SheetLine[];
  readonly answers!: Answers;
  readonly marks!: readonly Mark[] | null;
  readonly percent!: number | null;
  readonly isPassed!: boolean | null;
  readonly status!: AttemptState;
  readonly startedAt!: Date;
  readonly endsAt!: Date | null;
  readonly endedAt!: Date | null;
  readonly updatedAt!: Date;

  constructor(readonly id: string) { super(); }

  /** @throws NoAttemptsLeft */
  static start(id: string, { tried, ...of }: AttemptOf, quiz: Quiz, shuffle: Shuffle, at: Date): Attempt {
    if (quiz.attemptsAllowed !== null && (tried ?? of.number - 1) >= quiz.attemptsAllowed) throw new NoAttemptsLeft(quiz.attemptsAllowed);
    const attempt = new Attempt(id);
    const endsAt = quiz.timeLimitMinutes === null ? null : new Date(at.getTime() + quiz.timeLimitMinutes * 60_000);
    attempt.change({ ...of, sheet: drawSheet(quiz, shuffle), answers: {}, marks: null, percent: null, isPassed: null, status: 'open', startedAt: at, endsAt, endedAt: null, updatedAt: at });
    return attempt;
  }

  isOverdue(at: Date): boolean {
    return this.status === 'open' && this.endsAt !== null && at.getTime() > this.endsAt.getTime() + latency;
  }

  /** Keeps what was answered so far, over what was kept before. @throws AttemptClosed, TimeIsOver */
  keep(quiz: Quiz, given: unknown, at: Date): void {
    if (this.status !== 'open') throw new AttemptClosed();
    if (this.isOverdue(at)) throw new TimeIsOver();
    // What was answered and is emptied again is not answered.
    const anew = new Set(Object.keys(given ?? {}));
    const kept = Object.fromEntries(Object.entries(this.answers).filter(([id]) => !anew.has(id)));
    this.change({ answers: { ...kept, ...readAnswers(quiz, given) }, updatedAt: at });
  }

  /** @throws AttemptClosed, TimeIsOver */
  submit(quiz: Quiz, given: unknown, at: Date): void {
    this.keep(quiz, given, at);
    this.mark(quiz, 'submitted', at);
  }

  /** Scores what was kept; after its time that is all there is. @throws AttemptClosed */
  end(quiz: Quiz, at: Date): void {
    if (this.status !== 'open') throw new AttemptClosed();
    this.mark(quiz, this.isOverdue(at) ? 'overdue' : 'submitted', at);
  }

  private mark(quiz: Quiz, status: AttemptState, at: Date): void {
    const { marks, percent } = score(quiz, this.sheet, this.answers);
    this.change({ marks, percent, isPassed: percent >= quiz.passPercent, status, endedAt: at, updatedAt: at });
  }
}
