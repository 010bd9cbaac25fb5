import { Refuses, Requires } from '#platform/access';
import { FromPath, Id, Instant, Text, Whole, type Page } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';

const maybe = { nullable: true } as const;

/** A file of what is the company's that was made for the colleague. */
export class TakenOut {
  @Id() readonly id!: string;
  @Text({ description: 'What is in it: a kind of records, or `knowledge-folder`, `import-rejected`, `bulk-refused`.' }) readonly holds!: string;
  @Text() readonly fileName!: string;
  @Whole({ ...maybe, description: 'Records in it; null where it does not say.' }) readonly rows!: number | null;
  @Whole({ max: Number.MAX_SAFE_INTEGER, description: 'In bytes.' }) readonly size!: number;
  @Instant() readonly createdAt!: string;
  @Instant({ ...maybe, description: 'When its bytes went to him for the first time; null: they never did.' }) readonly takenAt!: string | null;
}

/** What he took out as files from thirty days before the hand-over was opened until it ended, the newest first; for whoever leads it. */
@Requires('handover.lead')
@Refuses(ResourceNotFound)
export class ListTakenOut extends Query<Page<TakenOut>> {
  @FromPath() readonly handoverId!: string;
  @Whole({ optional: true, from: 'query', min: 1, max: 200 }) readonly limit?: number;
  @Text({ optional: true, from: 'query', max: 2000 }) readonly cursor?: string;
}
