import { currentActor, Handles } from '#platform/bus';
import { Refuses, Requires, givenBehindGates } from '#platform/access';
import { FromPath } from '#platform/fields';
import { Clock, Command, PreconditionRequired, ResourceNotFound, VersionConflict } from '#platform/kernel';
import { AccountClosed } from '../domain/account.errors.ts';
import { RightsExceedOwn, UserNotSuspended } from '../domain/identity.errors.ts';
import { Administrators, Roles, Users } from '../domain/ports.ts';
import { requireOwnRights } from '../domain/rights.ts';

@Requires('identity.administer')
@Refuses(ResourceNotFound, UserNotSuspended, AccountClosed, RightsExceedOwn, VersionConflict, PreconditionRequired)
export class ReactivateUser extends Command<string> {
  @FromPath() readonly userId!: string;
}

@Handles(ReactivateUser)
export class ReactivateUserHandler {
  constructor(private readonly users: Users, private readonly roles: Roles, private readonly administrators: Administrators, private readonly clock: Clock) {}

  /** Whoever comes back has the roles again, so giving them back is giving them. */
  async execute({ userId }: ReactivateUser): Promise<string> {
    await this.administrators.hold();
    const user = await this.users.get(userId);
    requireOwnRights((await this.roles.named(user.roleIds)).flatMap((role) => role.permissions), givenBehindGates(currentActor()));
    user.reactivate(this.clock.now());
    return userId;
  }
}
