import { Choice, Flag, Id, Instant, Json, Many, Nested, Text, Texts, Whole } from '#platform/fields';
import { attemptStates, type AttemptState } from '../domain/attempt.ts';
import { questionKinds } from '../domain/quiz/questions.ts';

/** A question as it is asked: nothing in it tells the answer. Answers name places in what is shown, from 0. */
export class AskedQuestion {
  @Id() readonly id!: string;
  @Choice(questionKinds) readonly kind!: string;
  @Text() readonly text!: string;
  @Whole() readonly points!: number;
  @Texts({ optional: true, description: 'To choose from, or to put in order.' }) readonly options?: string[];
  @Texts({ optional: true, description: 'To each of these one of `rights` belongs.' }) readonly lefts?: string[];
  @Texts({ optional: true }) readonly rights?: string[];
  @Text({ optional: true, description: 'Of the number that is asked for.' }) readonly unit?: string;
}

export class QuestionMark {
  @Id() readonly questionId!: string;
  @Whole({ description: 'Of the points of the question, in percent.' }) readonly percent!: number;
  @Text({ description: 'Empty where it would tell an answer that can still be handed in.' }) readonly explanation!: string;
  @Json({ description: 'The right answer, once the quiz is passed or cannot be tried again; null before.' }) readonly right!: unknown;
}

export class AttemptResult {
  @Whole() readonly percent!: number;
  @Flag() readonly isPassed!: boolean;
  @Whole() readonly passPercent!: number;
  @Whole({ nullable: true, description: 'Null: as many as one likes.' }) readonly attemptsLeft!: number | null;
  @Many(() => QuestionMark) readonly marks!: QuestionMark[];
}

/** One try at a quiz. */
export class AttemptRecord {
  @Id() readonly id!: string;
  @Id() readonly enrollmentId!: string;
  @Id() readonly lessonId!: string;
  @Text() readonly lessonTitle!: string;
  @Whole({ min: 1 }) readonly number!: number;
  @Choice(attemptStates) readonly status!: AttemptState;
  @Instant() readonly startedAt!: string;
  @Instant({ nullable: true }) readonly endsAt!: string | null;
  @Whole({ nullable: true, description: 'By the clock of the server.' }) readonly secondsLeft!: number | null;
  @Many(() => AskedQuestion) readonly questions!: AskedQuestion[];
  @Json({ schema: { type: 'object' }, description: 'What was answered so far, by the id of the question.' }) readonly answers!: object;
  @Nested(() => AttemptResult, { nullable: true, description: 'Once it is handed in.' }) readonly result!: AttemptResult | null;
}
