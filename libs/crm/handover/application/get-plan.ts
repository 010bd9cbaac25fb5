import { Refuses, Requires } from '#platform/access';
import { FromPath, Json, Many, Nested, Text, Whole } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { UserCard } from '#crm/contacts';

const maybe = { nullable: true } as const;
const counts = { description: 'How many by what found the successor.', schema: { type: 'object', additionalProperties: { type: 'integer' } } } as const;

/** What is meant for one colleague, and what he has to look after before it and with it. */
export class PlannedShare {
  @Nested(() => UserCard, { ...maybe, description: 'Null: what is meant for nobody yet.' }) readonly user!: UserCard | null;
  @Whole() readonly bundles!: number;
  @Whole() readonly customers!: number;
  @Whole() readonly things!: number;
  @Whole() readonly deals!: number;
  @Text({ ...maybe, description: 'Of its open deals in the base currency, as far as they may be seen.' }) readonly amount!: string | null;
  @Json(counts) readonly because!: Readonly<Record<string, number>>;
  @Whole({ description: 'That are with him already.' }) readonly gone!: number;
  @Whole({ description: 'Customers he looks after today, as far as they may be seen.' }) readonly customersBefore!: number;
  @Whole() readonly customersAfter!: number;
  @Text(maybe) readonly amountBefore!: string | null;
  @Text(maybe) readonly amountAfter!: string | null;
}

export class HandoverPlan {
  @Text({ ...maybe, description: 'The base currency.' }) readonly currency!: string | null;
  @Many(() => PlannedShare) readonly shares!: readonly PlannedShare[];
}

/** Who gets how much, before it moves: the most first, what is meant for nobody last. */
@Requires('handover.read')
@Refuses(ResourceNotFound)
export class GetPlan extends Query<HandoverPlan> {
  @FromPath() readonly handoverId!: string;
}
