import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath } from '#platform/fields';
import { Command, ResourceNotFound } from '#platform/kernel';
import { UserIsIn } from '../domain/identity.errors.ts';
import { Users } from '../domain/ports.ts';
import { SentLinks, type SentLink } from './sent-links.ts';

/** Invites once more; the link of the time before leads nowhere then. */
@Requires('identity.administer')
@Refuses(ResourceNotFound, UserIsIn)
export class SendInvitation extends Command<SentLink> {
  @FromPath() readonly userId!: string;
}

@Handles(SendInvitation)
export class SendInvitationHandler {
  constructor(private readonly users: Users, private readonly sentLinks: SentLinks) {}

  async execute({ userId }: SendInvitation): Promise<SentLink> {
    const user = await this.users.holding(userId);
    if (user.status !== 'invited') throw new UserIsIn(userId);
    return this.sentLinks.send(user, 'invitation');
  }
}
