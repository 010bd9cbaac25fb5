import { UserCard } from '#crm/contacts';
import { Refuses, Requires } from '#platform/access';
import { CountsAs } from '#platform/bus';
import { Choice, Day, FromPath, Id, Instant, Nested, Text, Whole } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { languages, type Language } from '../../domain/language.ts';
import { editionStates, type EditionState } from '../../domain/edition.ts';
import { trusts, type Trust } from '../../domain/trust.ts';
import type { EditionKey } from './edition-key.ts';

/** The text of an article at work, in one language. */
export class EditionRecord {
  @Id() readonly articleId!: string;
  @Choice(languages) readonly language!: Language;
  @Whole() readonly version!: number;
  @Text() readonly title!: string;
  @Text() readonly summary!: string;
  @Text({ description: 'Markdown.' }) readonly body!: string;
  @Choice(editionStates) readonly state!: EditionState;
  @Nested(() => UserCard, { nullable: true, description: 'Who wrote last.' }) readonly author!: UserCard | null;
  @Nested(() => UserCard, { nullable: true }) readonly reviewer!: UserCard | null;
  @Nested(() => UserCard, { nullable: true }) readonly submittedBy!: UserCard | null;
  @Instant({ nullable: true }) readonly submittedAt!: string | null;
  @Text({ nullable: true, description: 'Why it was returned.' }) readonly reviewComment!: string | null;
  @Whole({ nullable: true }) readonly publishedVersion!: number | null;
  @Instant({ nullable: true }) readonly publishedAt!: string | null;
  @Day({ nullable: true }) readonly nextReviewOn!: string | null;
  @Choice(trusts, { nullable: true }) readonly trust!: Trust | null;
  @Instant() readonly createdAt!: string;
  @Instant() readonly updatedAt!: string;
}

/** The text at work; for whoever only reads there is none. */
@Requires('knowledge.read')
@CountsAs('none')
@Refuses(ResourceNotFound)
export class GetEdition extends Query<EditionRecord> {
  @FromPath() readonly articleId!: string;
  @Choice(languages, { from: 'path' }) readonly language!: Language;

  static of(this: void, { id, language }: EditionKey): GetEdition {
    return Object.assign(new GetEdition(), { articleId: id, language });
  }
}
