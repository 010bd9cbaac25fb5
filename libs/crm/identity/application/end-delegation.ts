import { isWithin, reachOf, Refuses, RefusesKeys, SignedIn } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { FromPath } from '#platform/fields';
import { Clock, Command, ResourceNotFound } from '#platform/kernel';
import { PersonRequired } from '../domain/identity.errors.ts';
import { Delegations } from '../domain/ports.ts';

/** Ends before its last day: by whoever may appoint it, or by the deputy. */
@SignedIn('one’s own deputies, and those of whom one may appoint them for')
@RefusesKeys(PersonRequired)
@Refuses(ResourceNotFound)
export class EndDelegation extends Command<string> {
  @FromPath() readonly delegationId!: string;
}

@Handles(EndDelegation)
export class EndDelegationHandler {
  constructor(private readonly delegations: Delegations, private readonly clock: Clock) {}

  async execute({ delegationId }: EndDelegation): Promise<string> {
    const actor = currentActor();
    const delegation = await this.delegations.get(delegationId);
    const isTheirs = delegation.toUserId === actor.userId || isWithin(reachOf(actor, 'identity.delegate'), { ownerId: delegation.fromUserId, teamId: null });
    if (!isTheirs) throw new ResourceNotFound();
    delegation.end(this.clock.now());
    return delegationId;
  }
}
