import { currentActor, Handles } from '#platform/bus';
import { NeedsFreshProof, Refuses, Requires, givenBehindGates } from '#platform/access';
import { FromPath, Text } from '#platform/fields';
import { Clock, Command, PreconditionRequired, ResourceNotFound, VersionConflict } from '#platform/kernel';
import { PasswordTooWeak, PersonRequired, RightsExceedOwn } from '../domain/identity.errors.ts';
import { checkPassword } from '../domain/password.ts';
import { Administrators, OneTimeLinks, Passwords, Roles, Sessions, Users } from '../domain/ports.ts';
import { requireOwnRights } from '../domain/rights.ts';

@Requires('identity.administer')
@NeedsFreshProof(PersonRequired)
@Refuses(ResourceNotFound, PasswordTooWeak, RightsExceedOwn, VersionConflict, PreconditionRequired)
export class SetUserPassword extends Command<string> {
  @FromPath() readonly userId!: string;
  @Text({ min: 10, max: 200 }) readonly password!: string;
}

@Handles(SetUserPassword)
export class SetUserPasswordHandler {
  constructor(
    private readonly users: Users, private readonly roles: Roles, private readonly administrators: Administrators,
    private readonly passwords: Passwords, private readonly sessions: Sessions, private readonly links: OneTimeLinks, private readonly clock: Clock,
  ) {}

  /** Whoever sets a password can sign in with it: nobody gets rights that way which they do not have. */
  async execute({ userId, password }: SetUserPassword): Promise<string> {
    await this.administrators.hold();
    const user = await this.users.get(userId);
    requireOwnRights((await this.roles.named(user.roleIds)).flatMap((role) => role.permissions), givenBehindGates(currentActor()));
    checkPassword(password, user);
    user.changePassword(await this.passwords.hash(password), this.clock.now());
    await this.sessions.endAllOf(userId);
    await this.links.endAllOf(userId);
    return userId;
  }
}
