import { UserReactivated, UserSuspended } from '#crm/identity';
import { Subscribes } from '#platform/outbox';
import { Acquainted } from '../domain/acquainted.ts';

/** Whoever may no longer come in is no longer one of us who knows a customer. */
@Subscribes(UserSuspended)
export class TellWhoLeft {
  constructor(private readonly acquainted: Acquainted) {}

  on({ userId }: UserSuspended): Promise<void> { return this.acquainted.tellWhomKnew(userId); }
}

@Subscribes(UserReactivated)
export class TellWhoIsBack {
  constructor(private readonly acquainted: Acquainted) {}

  on({ userId }: UserReactivated): Promise<void> { return this.acquainted.tellWhomKnew(userId); }
}
