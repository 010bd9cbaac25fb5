import { UserCard } from '#crm/contacts';
import { SignedIn } from '#platform/access';
import { Id, Instant, Json, Nested, Text, Texts, Whole, type Page } from '#platform/fields';
import { Query } from '#platform/kernel';

export class ExportRecord {
  @Id() readonly id!: string;
  @Text({ description: 'The kind of records.' }) readonly kind!: string;
  @Json({ description: 'Which of them, as in the search of the list; null: all that could be seen.' }) readonly filter!: unknown;
  @Text({ nullable: true }) readonly q!: string | null;
  @Texts() readonly columns!: string[];
  @Whole() readonly rows!: number;
  @Id() readonly fileId!: string;
  @Text() readonly fileName!: string;
  @Whole({ max: Number.MAX_SAFE_INTEGER, description: 'In bytes.' }) readonly size!: number;
  @Text({ description: 'SHA-256 of the file, in hexadecimal.' }) readonly sha256!: string;
  @Nested(() => UserCard, { nullable: true }) readonly owner!: UserCard | null;
  @Instant() readonly createdAt!: string;
}

/** What was taken out as a file, the newest first: one's own, and all of it for whoever reads the audit. */
@SignedIn('one\'s own, and all of them for whoever reads the audit')
export class ListExports extends Query<Page<ExportRecord>> {
  @Text({ from: 'query', optional: true, max: 64, description: 'The hash of a file that was found: whose it is.' }) readonly sha256?: string;
  @Id({ from: 'query', optional: true }) readonly ownerId?: string;
  @Whole({ from: 'query', optional: true, min: 1, max: 200 }) readonly limit?: number;
  @Id({ from: 'query', optional: true, description: 'The id of the last one seen.' }) readonly cursor?: string;
}
