import { UserCard } from '#crm/contacts';
import { Refuses, Requires } from '#platform/access';
import { Choice, Flag, Id, Instant, Many, Nested, Text, Whole } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { activityTypes } from '../domain/activity.ts';
import { timelineRecords, type TimelineRecords } from './get-timeline.ts';

/** A contact that was, or is to be. */
export class Contact {
  @Id() readonly activityId!: string;
  @Choice(activityTypes) readonly type!: string;
  @Text({ nullable: true, optional: true }) readonly subject?: string | null;
  @Instant() readonly at!: string;
  @Nested(() => UserCard, { nullable: true, optional: true }) readonly owner?: UserCard | null;
  @Many(() => UserCard, { optional: true, description: 'With whom on their side: those of the people whom one may see.' }) readonly people?: UserCard[];
}

/** When a record was contacted last, by a call, a meeting or an e-mail, and when it will be next. */
export class ContactState {
  @Id() readonly id!: string;
  @Instant({ nullable: true }) readonly lastContactAt!: string | null;
  @Nested(() => Contact, { nullable: true }) readonly lastContact!: Contact | null;
  @Instant({ nullable: true }) readonly nextContactAt!: string | null;
  @Nested(() => Contact, { nullable: true, description: 'The nearest that is planned, or the longest overdue.' }) readonly nextContact!: Contact | null;
  @Flag({ description: 'Whether anything is planned, a task too; of a deal also whether its own next step is said.' }) readonly hasNextStep!: boolean;
  @Whole() readonly openPromises!: number;
}

export class ContactStates {
  @Many(() => ContactState) readonly items!: ContactState[];
}

@Requires('activities.read')
@Refuses(ResourceNotFound)
export class GetContactState extends Query<ContactState> {
  @Choice(timelineRecords, { from: 'path' }) readonly records!: TimelineRecords;
  @Id({ from: 'path' }) readonly recordId!: string;
}

/** The same of many records at once; those one may not see are left out. */
@Requires('activities.read')
export class ListContactStates extends Query<ContactStates> {
  @Choice(timelineRecords, { from: 'path' }) readonly records!: TimelineRecords;
  @Text({ from: 'query', max: 8000, description: 'At most 200 ids, comma-separated.' }) readonly ids!: string;
}
