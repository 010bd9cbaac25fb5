import { Day, FromPath, Id, Nested, Text } from '#platform/fields';
import { Command } from '#platform/kernel';
import { MoneyValue } from './deal-fields.ts';

/** What is said when a deal is closed without being won. */
export abstract class CloseUnwon extends Command<string> {
  @FromPath() readonly dealId!: string;
  @Id({ optional: true, nullable: true, description: 'Never really optional: without it the answer is deals.reason-required.' }) readonly reasonId?: string | null;
  @Id({ optional: true, nullable: true }) readonly competitorId?: string | null;
  @Nested(() => MoneyValue, { optional: true, nullable: true }) readonly theirPrice?: MoneyValue | null;
  @Text({ optional: true, nullable: true, max: 5000 }) readonly note?: string | null;
  @Day({ optional: true, description: 'Today where absent.' }) readonly closedOn?: string;
}
