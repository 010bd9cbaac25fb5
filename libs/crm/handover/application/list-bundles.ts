import { Refuses, Requires, SignedIn } from '#platform/access';
import { Choice, FromPath, Id, Instant, Json, Nested, Text, Whole, type Page } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { UserCard } from '#crm/contacts';
import { bundleStates } from '../domain/bundle.ts';

const maybe = { nullable: true } as const;

export class BundleReason {
  @Text() readonly code!: string;
  @Text() readonly title!: string;
  @Text() readonly detail!: string;
}

/** What goes to one successor together. */
export class BundleRecord {
  @Id() readonly id!: string;
  @Text({ description: '`organization` or `person`: a customer with all that hangs on it; else what the single thing is.' }) readonly kind!: string;
  @Id({ description: 'The customer, or the thing.' }) readonly key!: string;
  @Text({ ...maybe, description: 'Null where it may not be seen.' }) readonly name!: string | null;
  @Choice(bundleStates) readonly state!: string;
  @Nested(() => UserCard, maybe) readonly to!: UserCard | null;
  @Text({ ...maybe, description: 'What found the successor: a rule, `load`, or `hand`.' }) readonly because!: string | null;
  @Whole() readonly things!: number;
  @Json({ description: 'How many things of each kind.', schema: { type: 'object', additionalProperties: { type: 'integer' } } }) readonly counts!: Readonly<Record<string, number>>;
  @Text({ ...maybe, description: 'The sum of its open deals in the base currency, as far as they may be seen.' }) readonly amount!: string | null;
  @Text({ ...maybe, description: 'What the leaver says of it.' }) readonly words!: string | null;
  @Text(maybe) readonly objection!: string | null;
  @Nested(() => BundleReason, { ...maybe, description: 'Why it stays where it is.' }) readonly refusal!: BundleReason | null;
  @Instant(maybe) readonly movedAt!: string | null;
  @Instant(maybe) readonly answeredAt!: string | null;
}

/** The bundles of a hand-over, those that need somebody first. */
@Requires('handover.read')
@Refuses(ResourceNotFound)
export class ListBundles extends Query<Page<BundleRecord>> {
  @FromPath() readonly handoverId!: string;
  @Choice(bundleStates, { optional: true, from: 'query' }) readonly state?: string;
  @Id({ optional: true, from: 'query' }) readonly toUserId?: string;
  @Text({ optional: true, from: 'query', max: 60 }) readonly kind?: string;
  @Text({ optional: true, from: 'query', max: 60, description: 'Only those in which there is such a thing.' }) readonly holding?: string;
  @Whole({ optional: true, from: 'query', min: 1, max: 200 }) readonly limit?: number;
  @Text({ optional: true, from: 'query', max: 2000 }) readonly cursor?: string;
}

/** A bundle as its successor has it. */
export class ReceivedBundle extends BundleRecord {
  @Id() readonly handoverId!: string;
  @Nested(() => UserCard, { ...maybe, description: 'Whose it was.' }) readonly from!: UserCard | null;
}

/** What was given to oneself in hand-overs that are open, that waits for an answer first. */
@SignedIn('what was given to oneself')
export class ListReceived extends Query<Page<ReceivedBundle>> {
  @Choice(['moved', 'accepted', 'objected'], { optional: true, from: 'query' }) readonly state?: string;
  @Whole({ optional: true, from: 'query', min: 1, max: 200 }) readonly limit?: number;
  @Text({ optional: true, from: 'query', max: 2000 }) readonly cursor?: string;
}

/** A bundle as the leaver has it. */
export class MyBundle extends BundleRecord {
  @Text({ ...maybe, description: 'What he says to all who come after him.' }) readonly parting!: string | null;
}

/** The bundles of one’s own hand-over, to say a word of each; none where there is none. */
@SignedIn('one’s own hand-over')
export class ListMyBundles extends Query<Page<MyBundle>> {
  @Whole({ optional: true, from: 'query', min: 1, max: 200 }) readonly limit?: number;
  @Text({ optional: true, from: 'query', max: 2000 }) readonly cursor?: string;
}
