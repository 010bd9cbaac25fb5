import { Refuses, SignedIn } from '#platform/access';
import { Choice, Day, Flag, FromPath, Id, Instant, Nested, Text, type Page } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { requestStates, type RequestState } from '../domain/access-request.ts';

export class RoadOrganization {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
}

export class RoadPerson {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
}

/** A request as the asker knows it: of the organization only what he typed, and nobody who answers for it. */
export class MyAccessRequest {
  @Id() readonly id!: string;
  @Text() readonly askedFor!: string;
  @Text() readonly purpose!: string;
  @Day({ description: 'Until when it was asked for, in UTC.' }) readonly until!: string;
  @Choice(requestStates) readonly status!: RequestState;
  @Instant({ nullable: true, description: 'When it goes further up if nobody answers.' }) readonly dueAt!: string | null;
  @Text({ nullable: true, description: 'Why it was refused, as the last who refused said it.' }) readonly reason!: string | null;
  @Day({ nullable: true, description: 'Until when it was granted, in UTC.' }) readonly grantedUntil!: string | null;
  @Nested(() => RoadOrganization, { nullable: true, description: 'Once the asker may see it.' }) readonly organization!: RoadOrganization | null;
  @Flag({ description: 'Whether it is for somebody over whom a way leads to an organization that the asker sees.' }) readonly isWay!: boolean;
  @Nested(() => RoadPerson, { nullable: true, description: 'Over whom the way leads, once the asker may see him.' }) readonly person!: RoadPerson | null;
  @Instant() readonly createdAt!: string;
  @Instant({ nullable: true }) readonly decidedAt!: string | null;
}

/** The requests whoever asks has made, the newest first. */
@SignedIn('one\'s own requests')
export class ListMyAccessRequests extends Query<Page<MyAccessRequest>> {}

@SignedIn('one\'s own requests')
@Refuses(ResourceNotFound)
export class GetMyAccessRequest extends Query<MyAccessRequest> {
  @FromPath() readonly requestId!: string;

  static of(this: void, requestId: string): GetMyAccessRequest {
    return Object.assign(new GetMyAccessRequest(), { requestId });
  }
}
