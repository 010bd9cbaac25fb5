import { AccountClosed, LastAdministrator, SuspendAccount, UserAlreadySuspended } from '#crm/identity';
import { Refuses, Requires } from '#platform/access';
import { Commands, currentActor, Handles } from '#platform/bus';
import { FromPath } from '#platform/fields';
import { Clock, Command, PreconditionRequired, ResourceNotFound, VersionConflict } from '#platform/kernel';
import { HandoverIsOver } from '../domain/handover.errors.ts';
import { Handovers } from '../domain/ports.ts';

/** Lets a leaver in no more, from this moment: sessions, keys, streams and links end. What hangs on him stays where it is until it has moved. */
@Requires('handover.lead')
@Refuses(ResourceNotFound, VersionConflict, PreconditionRequired, HandoverIsOver, UserAlreadySuspended, AccountClosed, LastAdministrator)
export class CutAccess extends Command<string> {
  @FromPath() readonly handoverId!: string;
}

@Handles(CutAccess)
export class CutAccessHandler {
  constructor(private readonly handovers: Handovers, private readonly commands: Commands, private readonly clock: Clock) {}

  async execute({ handoverId }: CutAccess): Promise<string> {
    const handover = await this.handovers.get(handoverId);
    handover.mustBeOpen();
    await this.commands.send(SuspendAccount.of(handover.ownerId));
    handover.touch({ at: this.clock.now(), byId: currentActor().userId });
    return handoverId;
  }
}
