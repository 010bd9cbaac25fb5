import { Choice, Day, Decimal, Flag, Id, Ids, Instant, Many, Nested, Text, Whole } from '#platform/fields';
import { confidentialities, NameCard, UserCard } from '#crm/contacts';
import { dealRoles } from '../domain/deal-parts.ts';
import { dealStatuses } from '../domain/deal.ts';
import { lossKinds } from '../domain/loss-record.ts';
import { stageTypes } from '../domain/pipeline.ts';
import { MoneyValue } from './deal-fields.ts';

const maybe = { nullable: true, optional: true } as const;
const perhaps = { optional: true } as const;

export class StageCard extends NameCard {
  @Whole() readonly position!: number;
  @Choice(stageTypes) readonly type!: string;
  @Whole() readonly probability!: number;
}

/** Fields may be absent where the actor's role hides them. */
export class DealRow {
  @Id() readonly id!: string;
  @Whole() readonly version!: number;
  @Text() readonly name!: string;
  @Id(maybe) readonly organizationId?: string | null;
  @Nested(() => NameCard, maybe) readonly organization?: NameCard | null;
  @Id(perhaps) readonly pipelineId?: string;
  @Nested(() => NameCard, perhaps) readonly pipeline?: NameCard;
  @Id(perhaps) readonly stageId?: string;
  @Nested(() => StageCard, perhaps) readonly stage?: StageCard;
  @Choice(dealStatuses, perhaps) readonly status?: string;
  @Nested(() => MoneyValue, maybe) readonly amount?: MoneyValue | null;
  @Text(maybe) readonly currency?: string | null;
  @Decimal({ ...maybe, description: 'In the base currency: at the rate of the day it was closed, of today while open; null without an amount or a rate.' }) readonly amountBase?: string | null;
  @Decimal({ ...maybe, description: 'At which it is valued in the base currency. While a new rate is brought to many deals, some say the old one yet.' }) readonly exchangeRate?: string | null;
  @Day({ ...maybe, description: 'Since when that rate holds; null in the base currency.' }) readonly rateDay?: string | null;
  @Decimal(maybe) readonly weightedBase?: string | null;
  @Whole(perhaps) readonly probability?: number;
  @Choice(['stage', 'own'], perhaps) readonly probabilitySource?: string;
  @Day(maybe) readonly closeDate?: string | null;
  @Day(maybe) readonly closedOn?: string | null;
  @Instant(maybe) readonly actualCloseAt?: string | null;
  @Text(maybe) readonly nextStep?: string | null;
  @Instant(maybe) readonly nextStepAt?: string | null;
  @Instant({ ...maybe, description: 'Of what is planned for it, the first.' }) readonly nextActivityAt?: string | null;
  @Flag({ ...perhaps, description: 'Whether its next step is said, or anything is planned for it.' }) readonly hasNextStep?: boolean;
  @Text(maybe) readonly leadSource?: string | null;
  @Id(maybe) readonly businessLineId?: string | null;
  @Nested(() => NameCard, maybe) readonly businessLine?: NameCard | null;
  @Choice(confidentialities, perhaps) readonly confidentiality?: string;
  @Text(maybe) readonly description?: string | null;
  @Text({ ...maybe, description: 'What another system calls it, where a file told.' }) readonly externalId?: string | null;
  @Id(maybe) readonly ownerId?: string | null;
  @Nested(() => UserCard, maybe) readonly owner?: UserCard | null;
  @Id(maybe) readonly teamId?: string | null;
  @Nested(() => NameCard, maybe) readonly team?: NameCard | null;
  @Instant(perhaps) readonly stageEnteredAt?: string;
  @Whole(maybe) readonly daysInStage?: number | null;
  @Flag(perhaps) readonly isRotting?: boolean;
  @Instant(perhaps) readonly openedAt?: string;
  @Whole(perhaps) readonly pushCount?: number;
  @Instant(perhaps) readonly firstContactAt?: string;
  @Whole({ ...maybe, description: 'From the first contact to won.' }) readonly courtingDays?: number | null;
  @Id(maybe) readonly lossReasonId?: string | null;
  @Nested(() => NameCard, maybe) readonly lossReason?: NameCard | null;
  @Id(maybe) readonly lossCompetitorId?: string | null;
  @Nested(() => NameCard, maybe) readonly lossCompetitor?: NameCard | null;
  @Many(() => NameCard, perhaps) readonly competitors?: NameCard[];
  @Instant(perhaps) readonly createdAt?: string;
  @Instant(perhaps) readonly updatedAt?: string;
  @Nested(() => UserCard, maybe) readonly updatedBy?: UserCard | null;
}

export class DealPersonRecord {
  @Id() readonly id!: string;
  @Id({ nullable: true }) readonly personId!: string | null;
  @Nested(() => UserCard, { nullable: true }) readonly person!: UserCard | null;
  @Choice(dealRoles) readonly role!: string;
  @Flag() readonly isPrimary!: boolean;
}
export class DealTeamMemberRecord {
  @Id() readonly id!: string;
  @Id() readonly userId!: string;
  @Nested(() => UserCard, { nullable: true }) readonly user!: UserCard | null;
  @Text() readonly role!: string;
}
export class LineItemRecord {
  @Id() readonly id!: string;
  @Id({ nullable: true }) readonly productId!: string | null;
  @Nested(() => NameCard, { nullable: true }) readonly product!: NameCard | null;
  @Text({ nullable: true }) readonly description!: string | null;
  @Decimal() readonly quantity!: string;
  @Decimal() readonly unitPrice!: string;
  @Decimal({ nullable: true }) readonly listPrice!: string | null;
  @Decimal() readonly discountPercent!: string;
  @Decimal() readonly total!: string;
  @Whole() readonly position!: number;
}
export class DealCompetitorRecord {
  @Id() readonly id!: string;
  @Id() readonly competitorId!: string;
  @Nested(() => NameCard, { nullable: true }) readonly competitor!: NameCard | null;
  @Nested(() => MoneyValue, { nullable: true }) readonly theirPrice!: MoneyValue | null;
  @Flag() readonly isWinner!: boolean;
}
export class LossDescription {
  @Choice(lossKinds) readonly kind!: string;
  @Nested(() => NameCard, { nullable: true }) readonly reason!: NameCard | null;
  @Nested(() => NameCard, { nullable: true }) readonly competitor!: NameCard | null;
  @Nested(() => MoneyValue, { nullable: true }) readonly theirPrice!: MoneyValue | null;
  @Nested(() => MoneyValue, { nullable: true }) readonly amountLost!: MoneyValue | null;
  @Nested(() => NameCard, { nullable: true }) readonly stageAtLoss!: NameCard | null;
  @Text({ nullable: true }) readonly note!: string | null;
  @Instant() readonly at!: string;
  @Nested(() => UserCard, { nullable: true }) readonly by!: UserCard | null;
}

export class DealRecord extends DealRow {
  @Flag({ ...perhaps, description: 'It is of a practice of whoever asks, and none of the company\'s.' }) readonly isPractice?: boolean;
  @Ids(perhaps) readonly personIds?: string[];
  @Ids(perhaps) readonly productIds?: string[];
  @Many(() => DealPersonRecord, perhaps) readonly people?: DealPersonRecord[];
  @Many(() => DealTeamMemberRecord, perhaps) readonly teamMembers?: DealTeamMemberRecord[];
  @Many(() => LineItemRecord, perhaps) readonly lineItems?: LineItemRecord[];
  @Many(() => DealCompetitorRecord, perhaps) readonly dealCompetitors?: DealCompetitorRecord[];
  @Nested(() => LossDescription, maybe) readonly loss?: LossDescription | null;
}
