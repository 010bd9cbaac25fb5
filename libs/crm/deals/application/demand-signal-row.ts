import { NameCard, UserCard } from '#crm/contacts';
import { Day, Decimal, Id, Instant, Nested, Text, Whole } from '#platform/fields';
import { MoneyValue } from './deal-fields.ts';

const maybe = { nullable: true, optional: true } as const;

/** Fields may be absent where the actor's role hides them. */
export class DemandSignalRow {
  @Id() readonly id!: string;
  @Whole() readonly version!: number;
  @Day({ optional: true }) readonly day?: string;
  @Id(maybe) readonly organizationId?: string | null;
  @Nested(() => NameCard, maybe) readonly organization?: NameCard | null;
  @Id(maybe) readonly personId?: string | null;
  @Nested(() => UserCard, maybe) readonly person?: UserCard | null;
  @Id(maybe) readonly productId?: string | null;
  @Nested(() => NameCard, maybe) readonly product?: NameCard | null;
  @Text(maybe) readonly text?: string | null;
  @Nested(() => MoneyValue, maybe) readonly estimatedAmount?: MoneyValue | null;
  @Decimal(maybe) readonly amountBase?: string | null;
  @Id(maybe) readonly reasonId?: string | null;
  @Nested(() => NameCard, maybe) readonly reason?: NameCard | null;
  @Text(maybe) readonly note?: string | null;
  @Id(maybe) readonly ownerId?: string | null;
  @Nested(() => UserCard, maybe) readonly owner?: UserCard | null;
  @Id(maybe) readonly teamId?: string | null;
  @Nested(() => NameCard, maybe) readonly team?: NameCard | null;
  @Instant({ optional: true }) readonly createdAt?: string;
}
