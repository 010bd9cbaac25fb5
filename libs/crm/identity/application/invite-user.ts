import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Clock, DuplicateRefused, newId, ReferenceNotFound } from '#platform/kernel';
import { RightsExceedOwn } from '../domain/identity.errors.ts';
import { Users } from '../domain/ports.ts';
import { User } from '../domain/user.ts';
import { Newcomer, Newcomers } from './newcomers.ts';
import { SentLinks, type SentLink } from './sent-links.ts';

/** Adds a user who chooses the password himself: nobody else ever knows it. */
@Requires('identity.administer')
@Refuses(DuplicateRefused, ReferenceNotFound, RightsExceedOwn)
export class InviteUser extends Newcomer<SentLink> {}

@Handles(InviteUser)
export class InviteUserHandler {
  constructor(private readonly users: Users, private readonly newcomers: Newcomers, private readonly sentLinks: SentLinks, private readonly clock: Clock) {}

  async execute(command: InviteUser): Promise<SentLink> {
    const user = User.add(newId(), command.email, null, await this.newcomers.admit(command), this.clock.now());
    this.users.add(user);
    return this.sentLinks.send(user, 'invitation');
  }
}
