import { AccountClosed, AccountHolds, CloseAccount } from '#crm/identity';
import { Refuses, Requires } from '#platform/access';
import { Commands, currentActor, flushNow, Handles } from '#platform/bus';
import { FromPath } from '#platform/fields';
import { Clock, Command, ResourceNotFound, VersionConflict, PreconditionRequired } from '#platform/kernel';
import { HandoverBegun, HandoverIsOver, HandoverNotFinished, HandoverStillIn } from '../domain/handover.errors.ts';
import { Bundles, Handovers } from '../domain/ports.ts';

/** Ends a hand-over of which everything was accepted. Of whoever leaves the account is closed, and that ends which nobody inherits. */
@Requires('handover.lead')
@Refuses(ResourceNotFound, VersionConflict, PreconditionRequired, HandoverIsOver, HandoverNotFinished, HandoverStillIn, AccountHolds, AccountClosed)
export class CloseHandover extends Command<string> {
  @FromPath() readonly handoverId!: string;
}

@Handles(CloseHandover)
export class CloseHandoverHandler {
  constructor(private readonly handovers: Handovers, private readonly bundles: Bundles, private readonly commands: Commands, private readonly clock: Clock) {}

  async execute({ handoverId }: CloseHandover): Promise<string> {
    const handover = await this.handovers.get(handoverId);
    const at = this.clock.now();
    handover.mustBeOpen();
    await this.bundles.gather(handover, at);
    const { status } = await this.handovers.colleague(handover.ownerId, 'handoverId');
    handover.close(await this.bundles.unfinished(handoverId), status === 'suspended' || status === 'closed', { at, byId: currentActor().userId });
    await flushNow(at);
    if (handover.reason === 'leaves' && status !== 'closed') await this.commands.send(CloseAccount.of(handover.ownerId));
    return handoverId;
  }
}

/** It is not to be after all; nothing has gone to anybody. */
@Requires('handover.lead')
@Refuses(ResourceNotFound, VersionConflict, PreconditionRequired, HandoverIsOver, HandoverBegun)
export class WithdrawHandover extends Command<string> {
  @FromPath() readonly handoverId!: string;
}

@Handles(WithdrawHandover)
export class WithdrawHandoverHandler {
  constructor(private readonly handovers: Handovers, private readonly bundles: Bundles, private readonly clock: Clock) {}

  async execute({ handoverId }: WithdrawHandover): Promise<string> {
    const handover = await this.handovers.get(handoverId);
    handover.withdraw(await this.bundles.countGone(handoverId), { at: this.clock.now(), byId: currentActor().userId });
    return handoverId;
  }
}
