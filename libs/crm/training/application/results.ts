import { Refuses, Requires } from '#platform/access';
import { Choice, Day, Id, Instant, Many, Nested, Text, Whole, type Page } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { enrollmentReasons, enrollmentStates, type EnrollmentReason, type EnrollmentState } from '../domain/enrollment.ts';

export const knowledgeStates = ['none', 'enrolled', 'started', 'overdue', 'valid', 'ending', 'expired', 'revoked'] as const;

export class CourseColumn {
  @Id() readonly id!: string;
  @Text() readonly title!: string;
}

export class KnowledgeCell {
  @Id() readonly courseId!: string;
  @Choice(knowledgeStates, { description: 'ending: the certificate holds for at most 30 days more.' }) readonly state!: (typeof knowledgeStates)[number];
  @Whole({ nullable: true, description: 'How much of the course is done, in percent, while it is taken.' }) readonly percent!: number | null;
  @Day({ nullable: true }) readonly dueOn!: string | null;
  @Day({ nullable: true }) readonly validUntil!: string | null;
  @Id({ nullable: true }) readonly certificateId!: string | null;
}

export class LearnerCard {
  @Id() readonly id!: string;
  @Text() readonly displayName!: string;
}

export class KnowledgeRow {
  @Nested(() => LearnerCard) readonly user!: LearnerCard;
  @Many(() => KnowledgeCell, { description: 'Of the courses with anything to say; for the rest nothing is known.' }) readonly cells!: KnowledgeCell[];
}

export class KnowledgeMatrix {
  @Many(() => CourseColumn) readonly courses!: CourseColumn[];
  @Many(() => KnowledgeRow) readonly people!: KnowledgeRow[];
  @Text({ nullable: true }) readonly nextCursor!: string | null;
}

/** Who knows what: colleagues whose results one may see, by name, and all courses. */
@Requires('training.read')
export class GetKnowledgeMatrix extends Query<KnowledgeMatrix> {
  @Id({ from: 'query', optional: true, description: 'Of this team only.' }) readonly teamId?: string;
  @Whole({ from: 'query', optional: true, min: 1, max: 200 }) readonly limit?: number;
  @Text({ from: 'query', optional: true, max: 2000 }) readonly cursor?: string;
}

export class QuestionResult {
  @Id() readonly lessonId!: string;
  @Text() readonly lessonTitle!: string;
  @Id() readonly questionId!: string;
  @Text() readonly text!: string;
  @Text() readonly kind!: string;
  @Whole({ description: 'How often it was answered in tries that were handed in.' }) readonly asked!: number;
  @Whole({ description: 'The average share of its points, in percent.' }) readonly percent!: number;
}

export class CourseResults {
  @Nested(() => CourseColumn) readonly course!: CourseColumn;
  @Whole() readonly learning!: number;
  @Whole() readonly overdue!: number;
  @Whole() readonly completed!: number;
  @Whole({ description: 'Tries at its quizzes that were handed in.' }) readonly attempts!: number;
  @Whole() readonly passed!: number;
  @Many(() => QuestionResult, { description: 'Of the version that learners begin with now, where people fail most first.' }) readonly questions!: QuestionResult[];
}

/** Where people fail, question by question. */
@Requires('training.read')
@Refuses(ResourceNotFound)
export class GetCourseResults extends Query<CourseResults> {
  @Id({ from: 'path' }) readonly courseId!: string;
}

export class EnrollmentRow {
  @Id() readonly id!: string;
  @Nested(() => LearnerCard) readonly user!: LearnerCard;
  @Choice(enrollmentStates) readonly status!: EnrollmentState;
  @Choice(enrollmentReasons) readonly reason!: EnrollmentReason;
  @Day({ nullable: true }) readonly dueOn!: string | null;
  @Whole() readonly doneCount!: number;
  @Whole() readonly lessonCount!: number;
  @Whole({ nullable: true, description: 'Of the last try at a quiz, in percent.' }) readonly lastPercent!: number | null;
  @Instant() readonly enrolledAt!: string;
  @Instant({ nullable: true }) readonly endedAt!: string | null;
}

/** Who takes or took a course, the newest first, of those whose results one may see. */
@Requires('training.read')
export class ListEnrollments extends Query<Page<EnrollmentRow>> {
  @Id({ from: 'path' }) readonly courseId!: string;
  @Choice(enrollmentStates, { from: 'query', optional: true }) readonly status?: EnrollmentState;
  @Whole({ from: 'query', optional: true, min: 1, max: 200 }) readonly limit?: number;
  @Text({ from: 'query', optional: true, max: 2000 }) readonly cursor?: string;
}
