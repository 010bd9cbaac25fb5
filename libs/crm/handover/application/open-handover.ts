import { Refuses, Requires, isWithin, reachOf } from '#platform/access';
import { currentActor, flushNow, Handles } from '#platform/bus';
import { Choice, Day, Id, Text } from '#platform/fields';
import { AccessDenied, Clock, Command, newId, ReferenceNotFound, ValidationFailed } from '#platform/kernel';
import { HandoverOpenAlready } from '../domain/handover.errors.ts';
import { Handover, handoverReasons, type HandoverReason } from '../domain/handover.ts';
import { Bundles, Handovers } from '../domain/ports.ts';

/** Opens a hand-over for a colleague within reach, and writes down everything that hangs on him. */
@Requires('handover.lead')
@Refuses(ReferenceNotFound, AccessDenied, ValidationFailed, HandoverOpenAlready)
export class OpenHandover extends Command<string> {
  @Id() readonly userId!: string;
  @Choice(handoverReasons) readonly reason!: HandoverReason;
  @Day({ optional: true, nullable: true, description: 'His last day.' }) readonly lastDay?: string | null;
  @Text({ optional: true, nullable: true, max: 2000 }) readonly note?: string | null;
}

@Handles(OpenHandover)
export class OpenHandoverHandler {
  constructor(private readonly handovers: Handovers, private readonly bundles: Bundles, private readonly clock: Clock) {}

  async execute({ userId, reason, lastDay = null, note = null }: OpenHandover): Promise<string> {
    const actor = currentActor();
    const { teamId } = await this.handovers.colleague(userId, 'userId');
    if (!isWithin(reachOf(actor, 'handover.lead'), { ownerId: userId, teamId })) throw new AccessDenied('handover.lead');
    await this.handovers.hold(userId);
    const known = await this.handovers.openOf(userId);
    if (known) throw new HandoverOpenAlready(known.id);
    const at = this.clock.now();
    const handover = Handover.open(newId(), { ownerId: userId, teamId, reason, lastDay, note }, { at, byId: actor.userId });
    this.handovers.add(handover);
    await flushNow(at);
    await this.bundles.gather(handover, at);
    return handover.id;
  }
}
