import { NameCard, UserCard } from '#crm/contacts';
import { Choice, Day, Decimal, Id, Instant, Nested, Text } from '#platform/fields';
import { dealStatuses } from '../domain/deal.ts';
import { MoneyValue } from './deal-fields.ts';

const maybe = { nullable: true, optional: true } as const;

/** Fields may be absent where the actor's role hides them. */
export class DealLineRow {
  @Id() readonly id!: string;
  @Id({ optional: true }) readonly dealId?: string;
  @Nested(() => NameCard, { optional: true }) readonly deal?: NameCard;
  @Id(maybe) readonly productId?: string | null;
  @Nested(() => NameCard, maybe) readonly product?: NameCard | null;
  @Text(maybe) readonly description?: string | null;
  @Decimal(maybe) readonly quantity?: string | null;
  @Nested(() => MoneyValue, maybe) readonly amount?: MoneyValue | null;
  @Decimal(maybe) readonly amountBase?: string | null;
  @Nested(() => NameCard, maybe) readonly organization?: NameCard | null;
  @Id(maybe) readonly organizationId?: string | null;
  @Id({ optional: true }) readonly pipelineId?: string;
  @Id({ optional: true }) readonly stageId?: string;
  @Choice(dealStatuses, { optional: true }) readonly status?: string;
  @Day(maybe) readonly closedOn?: string | null;
  @Instant({ optional: true }) readonly openedAt?: string;
  @Id(maybe) readonly businessLineId?: string | null;
  @Text(maybe) readonly leadSource?: string | null;
  @Id(maybe) readonly lossReasonId?: string | null;
  @Id(maybe) readonly lossCompetitorId?: string | null;
  @Id(maybe) readonly ownerId?: string | null;
  @Nested(() => UserCard, maybe) readonly owner?: UserCard | null;
  @Id(maybe) readonly teamId?: string | null;
}
