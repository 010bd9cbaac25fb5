import { UserCard } from '#crm/contacts';
import { Requires } from '#platform/access';
import { Choice, Day, Id, Instant, Many, Nested, Text, type Page } from '#platform/fields';
import { Query } from '#platform/kernel';
import { requestStates, type Escalation, type RequestState } from '../domain/access-request.ts';
import { RoadOrganization } from './list-my-access-requests.ts';

export class RefusalRow {
  @Nested(() => UserCard, { nullable: true }) readonly by!: UserCard | null;
  @Instant() readonly at!: string;
  @Text({ nullable: true }) readonly reason!: string | null;
}

/** A request as whoever answers it knows it. */
export class AccessRequestToDecide {
  @Id() readonly id!: string;
  @Nested(() => UserCard) readonly asker!: UserCard;
  @Nested(() => RoadOrganization) readonly organization!: RoadOrganization;
  @Text() readonly purpose!: string;
  @Day({ description: 'Until when it is asked for, in UTC.' }) readonly until!: string;
  @Choice(requestStates) readonly status!: RequestState;
  @Choice(['silence', 'refusal'], { nullable: true, description: 'Why it came from somebody below.' }) readonly escalatedBecause!: Escalation | null;
  @Instant({ nullable: true, description: 'When it goes further up if it is not answered.' }) readonly dueAt!: string | null;
  @Many(() => RefusalRow) readonly refusals!: readonly RefusalRow[];
  @Instant() readonly createdAt!: string;
}

/** The open requests that wait for an answer of whoever asks, the oldest first. */
@Requires('contacts.share')
export class ListAccessRequestsToDecide extends Query<Page<AccessRequestToDecide>> {}
