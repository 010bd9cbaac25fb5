import { Grantees, isWithin, permissionEntry, reachOf, Refuses, Requires } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { Day, Id, Text, Texts } from '#platform/fields';
import { AccessDenied, Clock, Command, newId, ReferenceNotFound, ValidationFailed, type Violation } from '#platform/kernel';
import { Delegation } from '../domain/delegation.ts';
import { Delegations } from '../domain/ports.ts';
import { PersonRequired } from '../domain/identity.errors.ts';

/** A colleague stands in for me, or for somebody whose superior I am, for a time. Who appoints for another is not the deputy himself. */
@Requires('identity.delegate')
@Refuses(ReferenceNotFound, PersonRequired)
export class AppointDeputy extends Command<string> {
  @Id({ optional: true, description: 'For whom; oneself where it is left out.' }) readonly fromUserId?: string;
  @Id() readonly toUserId!: string;
  @Texts({ optional: true, nullable: true, max: 200, maxLength: 100, description: 'Only these permissions; null: all that may be handed over.' }) readonly permissions?: string[] | null;
  @Day({ description: 'The first day, in UTC.' }) readonly startsOn!: string;
  @Day({ description: 'The last day, in UTC; at most a year from now.' }) readonly endsOn!: string;
  @Text({ optional: true, nullable: true, max: 500, example: 'Holiday' }) readonly reason?: string | null;
}

@Handles(AppointDeputy)
export class AppointDeputyHandler {
  constructor(private readonly delegations: Delegations, private readonly grantees: Grantees, private readonly clock: Clock) {}

  async execute({ fromUserId, toUserId, permissions = null, startsOn, endsOn, reason = null }: AppointDeputy): Promise<string> {
    const actor = currentActor();
    if (actor.kind === 'api-key' || !actor.userId) throw new PersonRequired();
    const from = fromUserId ?? actor.userId;
    await this.grantees.require('user', from, 'fromUserId');
    if (!isWithin(reachOf(actor, 'identity.delegate'), { ownerId: from, teamId: null })) throw new AccessDenied('identity.delegate');
    if (toUserId === actor.userId) throw new ValidationFailed([{ pointer: '/toUserId', code: 'oneself' }]);
    await this.grantees.require('user', toUserId, 'toUserId');
    requireHandable(permissions ?? []);
    const delegation = Delegation.appoint(newId(), { fromUserId: from, toUserId, permissions, startsOn, endsOn, reason }, actor.userId, this.clock.now());
    this.delegations.add(delegation);
    return delegation.id;
  }
}

/** @throws ValidationFailed for a permission that does not exist or stays with whoever has it */
function requireHandable(permissions: readonly string[]): void {
  const violations = permissions.flatMap((name, at): Violation[] => {
    const entry = permissionEntry(name);
    return entry && !entry.isPersonal ? [] : [{ pointer: `/permissions/${at}`, code: entry ? 'not-handed-over' : 'unknown-permission' }];
  });
  if (violations.length > 0) throw new ValidationFailed(violations);
}
