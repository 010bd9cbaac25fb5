import { Choice, Day, Flag, Id, Instant, Nested, Text, Whole } from '#platform/fields';
import { NameCard, UserCard } from '#crm/contacts';
import { promiseSides, promiseStatuses } from '../domain/commitment.ts';

const maybe = { nullable: true, optional: true } as const;
const perhaps = { optional: true } as const;

/** The activity in which it was promised. */
export class ActivityCard {
  @Id() readonly id!: string;
  @Text() readonly type!: string;
  @Text({ nullable: true }) readonly subject!: string | null;
}

/** Fields may be absent where the actor's role hides them; what one may not see is null. */
export class PromiseRow {
  @Id() readonly id!: string;
  @Whole() readonly version!: number;
  @Text(perhaps) readonly text?: string;
  @Choice(promiseSides, { ...perhaps, description: 'Who promised: one of us, or the customer.' }) readonly byKind?: string;
  @Id(maybe) readonly byUserId?: string | null;
  @Nested(() => UserCard, maybe) readonly byUser?: UserCard | null;
  @Id(maybe) readonly byPersonId?: string | null;
  @Nested(() => UserCard, maybe) readonly byPerson?: UserCard | null;
  @Id(maybe) readonly toUserId?: string | null;
  @Nested(() => UserCard, maybe) readonly toUser?: UserCard | null;
  @Id(maybe) readonly toPersonId?: string | null;
  @Nested(() => UserCard, maybe) readonly toPerson?: UserCard | null;
  @Id(maybe) readonly organizationId?: string | null;
  @Nested(() => NameCard, maybe) readonly organization?: NameCard | null;
  @Id(maybe) readonly dealId?: string | null;
  @Nested(() => NameCard, maybe) readonly deal?: NameCard | null;
  @Id(maybe) readonly activityId?: string | null;
  @Nested(() => ActivityCard, maybe) readonly activity?: ActivityCard | null;
  @Day(perhaps) readonly dueOn?: string;
  @Choice(promiseStatuses, perhaps) readonly status?: string;
  @Instant(maybe) readonly closedAt?: string | null;
  @Text(maybe) readonly closedNote?: string | null;
  @Flag({ ...perhaps, description: 'Open, and its day has passed.' }) readonly isOverdue?: boolean;
  @Id(maybe) readonly ownerId?: string | null;
  @Nested(() => UserCard, { ...maybe, description: 'The colleague who watches over it.' }) readonly owner?: UserCard | null;
  @Id(maybe) readonly teamId?: string | null;
  @Nested(() => NameCard, maybe) readonly team?: NameCard | null;
  @Instant(perhaps) readonly createdAt?: string;
  @Nested(() => UserCard, maybe) readonly createdBy?: UserCard | null;
  @Instant(perhaps) readonly updatedAt?: string;
}
