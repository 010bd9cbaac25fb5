import { NameCard, UserCard } from '#crm/contacts';
import { Choice, Day, Flag, FromPath, Id, Instant, Many, Nested, Whole, type Page } from '#platform/fields';
import { HistoryRow } from '#crm/contacts';
import { Refuses, Requires } from '#platform/access';
import { CountsAs } from '#platform/bus';
import { Query, ResourceNotFound } from '#platform/kernel';
import { stageTypes } from '../domain/pipeline.ts';
import { MoneyValue } from './deal-fields.ts';

/** A stage of the deal's pipeline, or one it went through, with the time it spent there in all. */
export class PathStage extends NameCard {
  @Choice(stageTypes) readonly type!: string;
  @Whole() readonly position!: number;
  @Flag() readonly isCurrent!: boolean;
  @Whole({ description: 'How often the deal came in.' }) readonly visits!: number;
  @Whole({ max: Number.MAX_SAFE_INTEGER }) readonly seconds!: number;
  @Whole({ description: 'Whole days.' }) readonly days!: number;
  @Instant({ nullable: true, description: 'When it came in last.' }) readonly enteredAt!: string | null;
  @Instant({ nullable: true }) readonly leftAt!: string | null;
}

export class PathStep {
  @Id() readonly id!: string;
  @Instant() readonly at!: string;
  @Nested(() => UserCard, { nullable: true }) readonly by!: UserCard | null;
  @Nested(() => NameCard, { nullable: true }) readonly from!: NameCard | null;
  @Nested(() => NameCard) readonly to!: NameCard;
  @Whole({ nullable: true, max: Number.MAX_SAFE_INTEGER, description: 'How long it had been in the stage it left.' }) readonly durationSeconds!: number | null;
  @Nested(() => MoneyValue, { nullable: true, optional: true }) readonly amount?: MoneyValue | null;
  @Day({ nullable: true, optional: true }) readonly closeDate?: string | null;
}

export class DealPath {
  @Many(() => PathStage) readonly stages!: PathStage[];
  @Many(() => PathStep) readonly changes!: PathStep[];
}

/** The way of a deal through the stages, with the time spent in each. */
@Requires('deals.read')
@Refuses(ResourceNotFound)
export class GetDealPath extends Query<DealPath> {
  @FromPath() readonly dealId!: string;
}

/** Who changed what on a deal, from what to what: a view of the audit, the newest first. */
@Requires('deals.read')
@Refuses(ResourceNotFound)
@CountsAs('one')
export class GetDealHistory extends Query<Page<HistoryRow>> {
  @FromPath() readonly dealId!: string;
  @Id({ from: 'query', optional: true, description: 'The id of the last row seen.' }) readonly cursor?: string;
  @Whole({ from: 'query', optional: true, min: 1, max: 200 }) readonly limit?: number;
}
