import { ReopenAccount } from '#crm/identity';
import { Refuses, Requires } from '#platform/access';
import { Commands, currentActor, Handles } from '#platform/bus';
import { FromPath, Ids } from '#platform/fields';
import { Jobs } from '#platform/jobs';
import { Clock, Command, ResourceNotFound } from '#platform/kernel';
import { HandoverIsOver, HandoverOpenAlready, NothingToMove, NothingToReverse } from '../domain/handover.errors.ts';
import { reversibleDays } from '../domain/handover.ts';
import { Bundles, Handovers } from '../domain/ports.ts';

/** Gives everything that is meant for somebody to him, as a job: each customer with all that hangs on it at once, or not at all. */
@Requires('handover.lead')
@Refuses(ResourceNotFound, HandoverIsOver, NothingToMove)
export class MoveHandover extends Command<string> {
  @FromPath() readonly handoverId!: string;
}

@Handles(MoveHandover)
export class MoveHandoverHandler {
  constructor(private readonly handovers: Handovers, private readonly bundles: Bundles, private readonly jobs: Jobs, private readonly clock: Clock) {}

  async execute({ handoverId }: MoveHandover): Promise<string> {
    const handover = await this.handovers.take(handoverId);
    handover.mustBeOpen();
    // Pressed twice, it is one move: the job takes whatever is still to move.
    const inHand = await this.jobs.inHand('handover.move', { handoverId });
    if (inHand) return inHand;
    const stamp = { at: this.clock.now(), byId: currentActor().userId };
    await this.bundles.gather(handover, stamp.at);
    await this.bundles.forgetRefusals(handoverId, stamp.at);
    const total = await this.bundles.countToMove(handoverId);
    if (total === 0) throw new NothingToMove();
    const { name } = await this.handovers.colleague(handover.ownerId, 'handoverId');
    handover.touch(stamp);
    return this.jobs.start({ kind: 'handover.move', title: name, input: { handoverId, startedAt: stamp.at.toISOString() }, total });
  }
}

/** Takes back what went to successors in the last thirty days, all of it or some, as a job. What a successor has made of it since is his and stays. */
@Requires('handover.lead')
@Refuses(ResourceNotFound, HandoverIsOver, HandoverOpenAlready, NothingToReverse)
export class ReverseHandover extends Command<string> {
  @FromPath() readonly handoverId!: string;
  @Ids({ optional: true, max: 1000, description: 'Only these bundles; all where absent.' }) readonly bundleIds?: string[];
}

@Handles(ReverseHandover)
export class ReverseHandoverHandler {
  constructor(private readonly handovers: Handovers, private readonly bundles: Bundles, private readonly jobs: Jobs, private readonly commands: Commands, private readonly clock: Clock) {}

  async execute({ handoverId, bundleIds = undefined }: ReverseHandover): Promise<string> {
    const handover = await this.handovers.take(handoverId);
    const stamp = { at: this.clock.now(), byId: currentActor().userId };
    const open = await this.handovers.openOf(handover.ownerId);
    if (open && open.id !== handoverId) throw new HandoverOpenAlready(open.id);
    handover.reopen(stamp);
    const since = new Date(stamp.at.getTime() - reversibleDays * 86_400_000);
    const total = await this.bundles.countToReverse(handoverId, bundleIds ?? null, since);
    if (total === 0) throw new NothingToReverse(reversibleDays);
    const { name } = await this.handovers.colleague(handover.ownerId, 'handoverId');
    await this.commands.send(ReopenAccount.of(handover.ownerId));
    return this.jobs.start({ kind: 'handover.reverse', title: name, input: { handoverId, leaverId: handover.ownerId, bundleIds: bundleIds ?? null, since: since.toISOString() }, total });
  }
}
