import { currentActor, Handles } from '#platform/bus';
import { Refuses, Requires, givenBehindGates } from '#platform/access';
import { FromPath } from '#platform/fields';
import { Command, ResourceNotFound } from '#platform/kernel';
import { RightsExceedOwn, UserNotActive } from '../domain/identity.errors.ts';
import { Administrators, Roles, Users } from '../domain/ports.ts';
import { requireOwnRights } from '../domain/rights.ts';
import { SentLinks, type SentLink } from './sent-links.ts';

/** Lets a user choose a new password, for whoever cannot ask for it at the door. */
@Requires('identity.administer')
@Refuses(ResourceNotFound, UserNotActive, RightsExceedOwn)
export class SendPasswordReset extends Command<SentLink> {
  @FromPath() readonly userId!: string;
}

@Handles(SendPasswordReset)
export class SendPasswordResetHandler {
  constructor(private readonly users: Users, private readonly roles: Roles, private readonly administrators: Administrators, private readonly sentLinks: SentLinks) {}

  /** Without a mail server the link is shown: nobody gets rights that way which they do not have. */
  async execute({ userId }: SendPasswordReset): Promise<SentLink> {
    await this.administrators.hold();
    const user = await this.users.holding(userId);
    if (user.status !== 'active') throw new UserNotActive(userId);
    requireOwnRights((await this.roles.named(user.roleIds)).flatMap((role) => role.permissions), givenBehindGates(currentActor()));
    return this.sentLinks.send(user, 'password-reset');
  }
}
