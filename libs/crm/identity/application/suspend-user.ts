import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath } from '#platform/fields';
import { Command, PreconditionRequired, ResourceNotFound, VersionConflict } from '#platform/kernel';
import { AccountClosed } from '../domain/account.errors.ts';
import { LastAdministrator, UserAlreadySuspended } from '../domain/identity.errors.ts';
import { Administrators, Users } from '../domain/ports.ts';
import { AccountEndings } from './accounts/account-endings.ts';

@Requires('identity.administer')
@Refuses(ResourceNotFound, UserAlreadySuspended, AccountClosed, LastAdministrator, VersionConflict, PreconditionRequired)
export class SuspendUser extends Command<string> {
  @FromPath() readonly userId!: string;
}

@Handles(SuspendUser)
export class SuspendUserHandler {
  constructor(private readonly users: Users, private readonly administrators: Administrators, private readonly endings: AccountEndings) {}

  async execute({ userId }: SuspendUser): Promise<string> {
    await this.administrators.hold();
    await this.endings.suspend(await this.users.get(userId));
    return userId;
  }
}
