import { Choice, Flag, Id, Instant, Text, Whole } from '#platform/fields';
import { groundKinds, type GroundKind } from '../../domain/retraining/outdated-lesson.ts';

/** What of the company's work has changed under a lesson. */
export class LessonChange {
  @Id() readonly lessonId!: string;
  @Choice(groundKinds) readonly ground!: GroundKind;
  @Id({ description: 'Of the article or the step.' }) readonly groundId!: string;
  @Text({ description: 'Of the article or the step, as it is called since.' }) readonly name!: string;
  @Text({ nullable: true, description: 'Of the article.' }) readonly language!: string | null;
  @Id({ nullable: true, description: 'Of the step.' }) readonly processId!: string | null;
  @Text({ nullable: true }) readonly processName!: string | null;
  @Whole({ description: 'The version of the article or the process that changed it.' }) readonly number!: number;
  @Flag({ description: 'Nobody does the step any more, or the article was archived.' }) readonly isGone!: boolean;
  @Text({ description: 'What changed and why, in the words of whoever published it.' }) readonly changeNote!: string;
  @Text({ nullable: true, description: 'What was done in the step until then.' }) readonly before!: string | null;
  @Text({ nullable: true, description: 'What is done in it since.' }) readonly after!: string | null;
  @Instant() readonly at!: string;
}
