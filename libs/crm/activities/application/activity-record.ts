import { Choice, Day, Flag, Id, Ids, Instant, Many, Nested, Text, Whole } from '#platform/fields';
import { NameCard, UserCard } from '#crm/contacts';
import { activityStatuses, activityTypes, directions } from '../domain/activity.ts';

const maybe = { nullable: true, optional: true } as const;
const perhaps = { optional: true } as const;

/** Somebody who takes part; null where one may not see who it is. */
export class ParticipantRecord {
  @Id({ nullable: true }) readonly personId!: string | null;
  @Nested(() => UserCard, { nullable: true }) readonly person!: UserCard | null;
}

/** Fields may be absent where the actor's role hides them; what one may not see is null. */
export class ActivityRow {
  @Id() readonly id!: string;
  @Whole() readonly version!: number;
  @Choice(activityTypes, perhaps) readonly type?: string;
  @Text(maybe) readonly subject?: string | null;
  @Text(maybe) readonly description?: string | null;
  @Choice(activityStatuses, perhaps) readonly status?: string;
  @Choice(directions, maybe) readonly direction?: string | null;
  @Instant({ ...perhaps, description: 'Where it stands in time: when it was done; else when it starts or is due; else when it was recorded. All-day ones stand at the beginning of their day in their zone.' }) readonly at?: string;
  @Flag(perhaps) readonly allDay?: boolean;
  @Text(perhaps) readonly timeZone?: string;
  @Instant(maybe) readonly startAt?: string | null;
  @Instant(maybe) readonly endAt?: string | null;
  @Instant(maybe) readonly dueAt?: string | null;
  @Day(maybe) readonly startOn?: string | null;
  @Day(maybe) readonly endOn?: string | null;
  @Day(maybe) readonly dueOn?: string | null;
  @Text(maybe) readonly location?: string | null;
  @Text({ ...maybe, description: 'What another system calls it, where a file told.' }) readonly externalId?: string | null;
  @Instant(maybe) readonly completedAt?: string | null;
  @Id(maybe) readonly outcomeId?: string | null;
  @Nested(() => NameCard, maybe) readonly outcome?: NameCard | null;
  @Text(maybe) readonly outcomeNote?: string | null;
  @Flag(perhaps) readonly isPinned?: boolean;
  @Flag({ ...perhaps, description: 'Planned, and its time or day has passed.' }) readonly isOverdue?: boolean;
  @Id(maybe) readonly ownerId?: string | null;
  @Nested(() => UserCard, maybe) readonly owner?: UserCard | null;
  @Id(maybe) readonly teamId?: string | null;
  @Nested(() => NameCard, maybe) readonly team?: NameCard | null;
  @Id(maybe) readonly organizationId?: string | null;
  @Nested(() => NameCard, maybe) readonly organization?: NameCard | null;
  @Id(maybe) readonly dealId?: string | null;
  @Nested(() => NameCard, maybe) readonly deal?: NameCard | null;
  @Many(() => ParticipantRecord, perhaps) readonly participants?: ParticipantRecord[];
  @Whole({ ...perhaps, description: 'How many promises were made in it.' }) readonly promises?: number;
  @Id({ ...maybe, description: 'The activity whose result asked for this one.' }) readonly followsId?: string | null;
  @Instant(perhaps) readonly createdAt?: string;
  @Nested(() => UserCard, maybe) readonly createdBy?: UserCard | null;
  @Instant(perhaps) readonly updatedAt?: string;
  @Nested(() => UserCard, maybe) readonly updatedBy?: UserCard | null;
}

export class ActivityRecord extends ActivityRow {
  @Ids({ ...perhaps, description: 'Those of the participants one may see.' }) readonly personIds?: string[];
}
