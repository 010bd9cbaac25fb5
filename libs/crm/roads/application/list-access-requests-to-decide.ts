import { UserCard } from '#crm/contacts';
import { Requires } from '#platform/access';
import { Choice, Day, Flag, Id, Instant, Many, Nested, Text, type Page } from '#platform/fields';
import { Query } from '#platform/kernel';
import { requestStates, type Escalation, type RequestState } from '../domain/access-request.ts';
import { RoadOrganization, RoadPerson } from './list-my-access-requests.ts';

export class RefusalRow {
  @Nested(() => UserCard, { nullable: true }) readonly by!: UserCard | null;
  @Instant() readonly at!: string;
  @Text({ nullable: true }) readonly reason!: string | null;
}

/** A request as whoever answers it knows it. */
export class AccessRequestToDecide {
  @Id() readonly id!: string;
  @Nested(() => UserCard) readonly asker!: UserCard;
  @Nested(() => RoadOrganization, { nullable: true, description: 'What is asked for; of a way the organization it leads to, where whoever answers sees it.' }) readonly organization!: RoadOrganization | null;
  @Flag({ description: 'Whether the person is asked for, over whom a way leads to an organization, and not the organization.' }) readonly isWay!: boolean;
  @Nested(() => RoadPerson, { nullable: true }) readonly person!: RoadPerson | null;
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
