import { Refuses, Requires } from '#platform/access';
import { Choice, Day, Flag, FromPath, Id, Instant, Json, Many, Nested, Text, Texts, Whole, type Page } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { attemptStates, type AttemptState } from '../domain/attempt.ts';
import { courseLanguages } from '../domain/course.ts';
import { enrollmentReasons, enrollmentStates, type EnrollmentReason, type EnrollmentState } from '../domain/enrollment.ts';
import { waysToFinish, type WayToFinish } from '../domain/lessons/lesson-kind.ts';
import { LessonChange } from './retraining/lesson-change.ts';

export class CourseWords {
  @Id() readonly id!: string;
  @Text() readonly title!: string;
  @Text() readonly summary!: string;
  @Choice(courseLanguages) readonly language!: string;
  @Whole({ description: 'Minutes that its lessons take; of those that are to be taken, where that is not all.' }) readonly minutes!: number;
}

/** A course that whoever asks takes, took, or may take. */
export class MyCourse {
  @Id({ nullable: true, description: 'Null where it may be taken and is not yet.' }) readonly enrollmentId!: string | null;
  @Nested(() => CourseWords) readonly course!: CourseWords;
  @Choice(enrollmentStates, { nullable: true }) readonly status!: EnrollmentState | null;
  @Choice(enrollmentReasons, { nullable: true, description: 'Why it is to be taken.' }) readonly reason!: EnrollmentReason | null;
  @Texts({ description: 'What has changed since it was learned: names of steps and articles.' }) readonly changed!: string[];
  @Day({ nullable: true, description: 'In UTC.' }) readonly dueOn!: string | null;
  @Whole() readonly lessonCount!: number;
  @Whole() readonly doneCount!: number;
  @Instant({ nullable: true }) readonly endedAt!: string | null;
  @Id({ nullable: true, description: 'The certificate that came of it.' }) readonly certificateId!: string | null;
  @Day({ nullable: true }) readonly validUntil!: string | null;
}

/** What I am to learn, the most urgent first, then what I learned, and what else I may take. */
@Requires('training.learn')
export class ListMyCourses extends Query<Page<MyCourse>> {}

export class LessonToLearn {
  @Id() readonly id!: string;
  @Text() readonly kind!: string;
  @Text() readonly title!: string;
  @Whole() readonly minutes!: number;
  @Choice(waysToFinish) readonly isDoneBy!: WayToFinish;
  @Instant({ nullable: true }) readonly doneAt!: string | null;
  @Flag({ description: 'Whether it is to be taken here; it is not where it was learned before and has not changed.' }) readonly isAsked!: boolean;
  @Text({ nullable: true, description: 'Its text as it was learned before, where that was another one.' }) readonly before!: string | null;
  @Whole({ description: 'Where to go on playing.' }) readonly positionSeconds!: number;
  @Whole({ description: 'Seconds of it that were played.' }) readonly playedSeconds!: number;
  @Json({ schema: { type: 'object' }, description: 'What its kind shows: the text, the length of what is played, the terms of a quiz.' }) readonly content!: object;
}

export class SectionToLearn {
  @Id() readonly id!: string;
  @Text() readonly title!: string;
  @Many(() => LessonToLearn) readonly lessons!: LessonToLearn[];
}

export class AttemptLine {
  @Id() readonly id!: string;
  @Id() readonly lessonId!: string;
  @Whole({ min: 1 }) readonly number!: number;
  @Choice(attemptStates) readonly status!: AttemptState;
  @Flag({ description: 'Whether it counts towards the tries that are allowed: it was at the quiz as it is now.' }) readonly isCounted!: boolean;
  @Whole({ nullable: true }) readonly percent!: number | null;
  @Flag({ nullable: true }) readonly isPassed!: boolean | null;
  @Instant() readonly startedAt!: string;
}

/** A course as its learner goes through it. */
export class Learning {
  @Id() readonly id!: string;
  @Whole() readonly version!: number;
  @Nested(() => CourseWords) readonly course!: CourseWords;
  @Choice(enrollmentStates) readonly status!: EnrollmentState;
  @Day({ nullable: true }) readonly dueOn!: string | null;
  @Choice(enrollmentReasons) readonly reason!: EnrollmentReason;
  @Whole() readonly doneCount!: number;
  @Many(() => LessonChange, { description: 'What has changed since its lessons were learned.' }) readonly changes!: LessonChange[];
  @Many(() => SectionToLearn) readonly sections!: SectionToLearn[];
  @Many(() => AttemptLine, { description: 'At its quizzes, the first one first.' }) readonly attempts!: AttemptLine[];
  @Id({ nullable: true }) readonly certificateId!: string | null;
}

@Requires('training.learn')
@Refuses(ResourceNotFound)
export class GetLearning extends Query<Learning> {
  @FromPath() readonly enrollmentId!: string;

  static of(this: void, enrollmentId: string): GetLearning {
    return Object.assign(new GetLearning(), { enrollmentId });
  }
}
