import { NameCard, UserCard } from '#crm/contacts';
import { Refuses, Requires } from '#platform/access';
import { CountsAs } from '#platform/bus';
import { Flag, FromPath, Id, Instant, Nested, Text, Whole, type Page } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';

export class QuestionRow {
  @Id() readonly id!: string;
  @Whole() readonly version!: number;
  @Text() readonly text!: string;
  @Nested(() => NameCard, { nullable: true, description: 'The process at which it was asked.' }) readonly process!: NameCard | null;
  @Text({ nullable: true, description: 'The step, as it was called then.' }) readonly stepName!: string | null;
  @Text({ nullable: true }) readonly screen!: string | null;
  @Text({ nullable: true }) readonly activityType!: string | null;
  @Nested(() => UserCard, { nullable: true, description: 'To whom it was put; null: to the authors.' }) readonly owner!: UserCard | null;
  @Nested(() => UserCard, { nullable: true }) readonly by!: UserCard | null;
  @Instant() readonly askedAt!: string;
  @Text({ nullable: true }) readonly answer!: string | null;
  @Nested(() => UserCard, { nullable: true }) readonly answeredBy!: UserCard | null;
  @Instant({ nullable: true }) readonly answeredAt!: string | null;
}

/** Questions that wait for an answer of whoever asks, the newest first: those put to him, for an author all. */
@Requires('knowledge.read')
@CountsAs('none')
export class ListQuestions extends Query<Page<QuestionRow>> {
  @Flag({ from: 'query', optional: true, description: 'The answered ones too.' }) readonly answered?: boolean;
  @Whole({ from: 'query', optional: true, min: 1, max: 200 }) readonly limit?: number;
  @Text({ from: 'query', optional: true, max: 2000 }) readonly cursor?: string;
}

/** One of them; whoever asked it may read it too. */
@Requires('knowledge.read')
@CountsAs('none')
@Refuses(ResourceNotFound)
export class GetQuestion extends Query<QuestionRow> {
  @FromPath() readonly questionId!: string;

  static of(this: void, questionId: string): GetQuestion {
    return Object.assign(new GetQuestion(), { questionId });
  }
}
