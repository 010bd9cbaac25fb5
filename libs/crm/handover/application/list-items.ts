import { Refuses, Requires } from '#platform/access';
import { Choice, Day, FromPath, Id, Nested, Text, Whole, type Page } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { UserCard } from '#crm/contacts';

const maybe = { nullable: true } as const;

/** One kind of thing that hangs on the colleague. */
export class HoldingRecord {
  @Text({ description: 'Such as `deal`.' }) readonly holding!: string;
  @Choice(['moves', 'ends'], { description: '`moves`: to a successor; `ends`: with the account, for nobody inherits it.' }) readonly way!: string;
  @Whole() readonly things!: number;
  @Whole({ description: 'That have gone to successors.' }) readonly moved!: number;
  @Text({ ...maybe, description: 'In the base currency, as far as it may be seen.' }) readonly amount!: string | null;
}

/** Everything that hangs on the colleague, by kind. */
@Requires('handover.read')
@Refuses(ResourceNotFound)
export class ListHoldings extends Query<Page<HoldingRecord>> {
  @FromPath() readonly handoverId!: string;
}

/** One thing. */
export class ItemRecord {
  @Id() readonly id!: string;
  @Text() readonly holding!: string;
  @Id(maybe) readonly bundleId!: string | null;
  @Id({ ...maybe, description: 'The record it belongs to, where it is not one itself.' }) readonly recordId!: string | null;
  @Text({ ...maybe, description: 'Null where it may not be seen.' }) readonly title!: string | null;
  @Text(maybe) readonly amount!: string | null;
  @Day(maybe) readonly dueOn!: string | null;
  @Choice(['waiting', 'moved', 'kept', 'reversed', 'ends']) readonly state!: string;
  @Nested(() => UserCard, { ...maybe, description: 'Who has it now.' }) readonly holder!: UserCard | null;
}

/** The things of one kind, or of one bundle. */
@Requires('handover.read')
@Refuses(ResourceNotFound)
export class ListItems extends Query<Page<ItemRecord>> {
  @FromPath() readonly handoverId!: string;
  @Text({ optional: true, from: 'query', max: 60 }) readonly holding?: string;
  @Id({ optional: true, from: 'query' }) readonly bundleId?: string;
  @Whole({ optional: true, from: 'query', min: 1, max: 200 }) readonly limit?: number;
  @Text({ optional: true, from: 'query', max: 2000 }) readonly cursor?: string;
}
