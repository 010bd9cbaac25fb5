import { randomInt } from 'node:crypto';
import { Refuses, Requires } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { FromPath, Json } from '#platform/fields';
import { Clock, Command, newId, Query, ResourceNotFound } from '#platform/kernel';
import { Attempt } from '../domain/attempt.ts';
import { quizOf } from '../domain/lessons/lessons.ts';
import { Attempts } from '../domain/ports.ts';
import { AttemptClosed, EnrollmentClosed, LessonOfAnotherKind, NoAttemptsLeft, TimeIsOver } from '../domain/training.errors.ts';
import type { AttemptRecord } from './attempt-record.ts';
import { LessonsAtHand } from './lessons-at-hand.ts';
import { QuizzesAtHand } from './quizzes-at-hand.ts';

/** Fisher and Yates, with the chance of the machine. */
function shuffle(count: number): number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  for (let last = count - 1; last > 0; last--) {
    const other = randomInt(last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/** Begins a try at a quiz, or goes on with the one that is open. */
@Requires('training.learn')
@Refuses(ResourceNotFound, EnrollmentClosed, LessonOfAnotherKind, NoAttemptsLeft)
export class StartAttempt extends Command<string> {
  @FromPath() readonly enrollmentId!: string;
  @FromPath() readonly lessonId!: string;
}

@Handles(StartAttempt)
export class StartAttemptHandler {
  constructor(private readonly lessons: LessonsAtHand, private readonly attempts: Attempts, private readonly quizzes: QuizzesAtHand, private readonly clock: Clock) {}

  async execute({ enrollmentId, lessonId }: StartAttempt): Promise<string> {
    const now = this.clock.now();
    const { enrollment: { userId, courseId, courseNumber }, lesson } = await this.lessons.open(enrollmentId, lessonId);
    const quiz = quizOf(lesson);
    if (!quiz) throw new LessonOfAnotherKind('reading');
    const open = await this.attempts.open(enrollmentId, lessonId);
    if (open && !open.isOverdue(now)) return open.id;
    const { all, now: tried } = await this.attempts.count(enrollmentId, lessonId, courseNumber);
    if (open) await this.quizzes.end(open, quiz);
    const attempt = Attempt.start(newId(), { enrollmentId, userId, courseId, courseNumber, lessonId, number: all + 1, tried }, quiz, shuffle, now);
    await this.attempts.settle(now);
    this.attempts.add(attempt);
    return attempt.id;
  }
}

@Requires('training.learn')
@Refuses(ResourceNotFound)
export class GetAttempt extends Query<AttemptRecord> {
  @FromPath() readonly attemptId!: string;

  static of(this: void, attemptId: string): GetAttempt {
    return Object.assign(new GetAttempt(), { attemptId });
  }
}

abstract class OfAttempt extends Command<string> {
  @FromPath() readonly attemptId!: string;
}

abstract class Answering extends OfAttempt {
  @Json({ schema: { type: 'object', additionalProperties: true }, description: 'By the id of the question: a place of what is shown (single), several (multiple, order), one for each of `lefts` (match), a number, or words.' }) readonly answers!: unknown;
}

/** Keeps answers before the quiz is handed in; they count when its time is over. */
@Requires('training.learn')
@Refuses(ResourceNotFound, AttemptClosed, TimeIsOver)
export class KeepAnswers extends Answering {}

@Handles(KeepAnswers)
export class KeepAnswersHandler {
  constructor(private readonly attempts: Attempts, private readonly quizzes: QuizzesAtHand, private readonly clock: Clock) {}

  async execute({ attemptId, answers }: KeepAnswers): Promise<string> {
    const attempt = await own(this.attempts, attemptId);
    attempt.keep(await this.quizzes.of(attempt), answers, this.clock.now());
    return attemptId;
  }
}

/** Hands a quiz in, with what was kept before and these answers over it. */
@Requires('training.learn')
@Refuses(ResourceNotFound, AttemptClosed, TimeIsOver)
export class SubmitAttempt extends Answering {}

@Handles(SubmitAttempt)
export class SubmitAttemptHandler {
  constructor(private readonly attempts: Attempts, private readonly quizzes: QuizzesAtHand, private readonly clock: Clock) {}

  async execute({ attemptId, answers }: SubmitAttempt): Promise<string> {
    const attempt = await own(this.attempts, attemptId);
    attempt.submit(await this.quizzes.of(attempt), answers, this.clock.now());
    await this.quizzes.count(attempt);
    return attemptId;
  }
}

/** Ends a try with what was kept: its time is over, or one gives up. */
@Requires('training.learn')
@Refuses(ResourceNotFound, AttemptClosed)
export class EndAttempt extends OfAttempt {}

@Handles(EndAttempt)
export class EndAttemptHandler {
  constructor(private readonly attempts: Attempts, private readonly quizzes: QuizzesAtHand) {}

  async execute({ attemptId }: EndAttempt): Promise<string> {
    const attempt = await own(this.attempts, attemptId);
    await this.quizzes.end(attempt, await this.quizzes.of(attempt));
    return attemptId;
  }
}

async function own(attempts: Attempts, attemptId: string): Promise<Attempt> {
  const { userId } = currentActor();
  if (!userId) throw new ResourceNotFound();
  return attempts.ofUser(attemptId, userId);
}
