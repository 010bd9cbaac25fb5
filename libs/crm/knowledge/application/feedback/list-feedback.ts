import { UserCard } from '#crm/contacts';
import { Refuses, Requires } from '#platform/access';
import { CountsAs } from '#platform/bus';
import { Choice, Flag, FromPath, Id, Instant, Nested, Text, Whole, type Page } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { feedbackKinds, type FeedbackKind } from '../../domain/article-feedback.ts';
import { languages, type Language } from '../../domain/language.ts';

export class FeedbackRow {
  @Id() readonly id!: string;
  @Whole() readonly version!: number;
  @Id() readonly articleId!: string;
  @Text() readonly title!: string;
  @Choice(languages) readonly language!: Language;
  @Whole({ description: 'The version that was read.' }) readonly number!: number;
  @Choice(feedbackKinds) readonly kind!: FeedbackKind;
  @Text() readonly text!: string;
  @Nested(() => UserCard, { nullable: true }) readonly by!: UserCard | null;
  @Instant() readonly saidAt!: string;
  @Text({ nullable: true }) readonly answer!: string | null;
  @Nested(() => UserCard, { nullable: true }) readonly answeredBy!: UserCard | null;
  @Instant({ nullable: true }) readonly answeredAt!: string | null;
}

/** What readers found wrong or asked and nobody answered yet, the newest first; of all articles that whoever asks finds. */
@Requires('knowledge.write')
@CountsAs('none')
export class ListFeedback extends Query<Page<FeedbackRow>> {
  @Flag({ from: 'query', optional: true, description: 'Only of articles of one\'s own.' }) readonly mine?: boolean;
  @Id({ from: 'query', optional: true }) readonly articleId?: string;
  @Flag({ from: 'query', optional: true, description: 'The answered ones too.' }) readonly answered?: boolean;
  @Whole({ from: 'query', optional: true, min: 1, max: 200 }) readonly limit?: number;
  @Text({ from: 'query', optional: true, max: 2000 }) readonly cursor?: string;
}

/** One of them; whoever said it may read it too. */
@Requires('knowledge.read')
@CountsAs('none')
@Refuses(ResourceNotFound)
export class GetFeedback extends Query<FeedbackRow> {
  @FromPath() readonly feedbackId!: string;

  static of(this: void, feedbackId: string): GetFeedback {
    return Object.assign(new GetFeedback(), { feedbackId });
  }
}
