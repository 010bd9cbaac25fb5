import { Refuses, Requires } from '#platform/access';
import { Choice, Id, Instant, Many, Nested, Text, Whole, type Page } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { practiceDeeds, type PracticeDeed } from '../domain/lessons/practice.ts';
import { practiceStates, type PracticeState } from '../domain/practice-run.ts';
import { CourseColumn, LearnerCard } from './results.ts';

export class PractisedTask {
  @Id() readonly id!: string;
  @Choice(practiceDeeds) readonly deed!: PracticeDeed;
  @Text() readonly text!: string;
  @Instant({ nullable: true, description: 'When the product saw it done; null: it was not.' }) readonly doneAt!: string | null;
}

export class PracticeCustomerCard {
  @Id() readonly organizationId!: string;
  @Text() readonly organizationName!: string;
  @Id() readonly personId!: string;
  @Text() readonly personName!: string;
  @Id({ nullable: true }) readonly dealId!: string | null;
  @Text() readonly dealName!: string;
}

export class PracticeRunRow {
  @Id() readonly id!: string;
  @Nested(() => LearnerCard) readonly user!: LearnerCard;
  @Nested(() => CourseColumn) readonly course!: CourseColumn;
  @Id() readonly lessonId!: string;
  @Text({ description: 'As in the version of the course that its learner takes.' }) readonly lessonTitle!: string;
  @Choice(practiceStates) readonly status!: PracticeState;
  @Whole({ min: 1, description: 'The which run of its learner at this lesson it is.' }) readonly number!: number;
  @Instant() readonly startedAt!: string;
  @Instant({ nullable: true }) readonly endedAt!: string | null;
  @Many(() => PractisedTask) readonly tasks!: PractisedTask[];
  @Nested(() => PracticeCustomerCard, { nullable: true, description: 'What was practised with, by the names of the lesson; null for whoever may not open it.' }) readonly customer!: PracticeCustomerCard | null;
}

/** Who practised what, the newest run first, of those whose results one may see. */
@Requires('training.read')
export class ListPracticeRuns extends Query<Page<PracticeRunRow>> {
  @Id({ from: 'query', optional: true }) readonly courseId?: string;
  @Id({ from: 'query', optional: true, description: 'Of this colleague only.' }) readonly userId?: string;
  @Choice(practiceStates, { from: 'query', optional: true }) readonly status?: PracticeState;
  @Whole({ from: 'query', optional: true, min: 1, max: 200 }) readonly limit?: number;
  @Text({ from: 'query', optional: true, max: 2000 }) readonly cursor?: string;
}

@Requires('training.read')
@Refuses(ResourceNotFound)
export class GetPracticeRun extends Query<PracticeRunRow> {
  @Id({ from: 'path' }) readonly runId!: string;
}
