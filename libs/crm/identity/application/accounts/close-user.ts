import { Internal, Refuses, Requires } from '#platform/access';
import { Handles } from '#platform/bus';
import { FromPath, Id } from '#platform/fields';
import { Command, PreconditionRequired, ResourceNotFound, VersionConflict } from '#platform/kernel';
import { AccountClosed, AccountHolds } from '../../domain/account.errors.ts';
import { UserNotSuspended } from '../../domain/identity.errors.ts';
import { Administrators, Users } from '../../domain/ports.ts';
import { AccountEndings } from './account-endings.ts';

/** Closes the account of somebody who has been suspended and on whom nothing hangs any more. The name stays wherever it stood. */
@Requires('identity.administer')
@Refuses(ResourceNotFound, UserNotSuspended, AccountClosed, AccountHolds, VersionConflict, PreconditionRequired)
export class CloseUser extends Command<string> {
  @FromPath() readonly userId!: string;
}

@Handles(CloseUser)
export class CloseUserHandler {
  constructor(private readonly users: Users, private readonly administrators: Administrators, private readonly endings: AccountEndings) {}

  async execute({ userId }: CloseUser): Promise<string> {
    await this.administrators.hold();
    await this.endings.close(await this.users.get(userId));
    return userId;
  }
}

/** The same, where a hand-over has come to its end. */
@Internal()
@Refuses(ResourceNotFound, UserNotSuspended, AccountClosed, AccountHolds)
export class CloseAccount extends Command<string> {
  @Id() readonly userId!: string;

  static of(userId: string): CloseAccount {
    return Object.assign(new CloseAccount(), { userId });
  }
}

@Handles(CloseAccount)
export class CloseAccountHandler {
  constructor(private readonly users: Users, private readonly endings: AccountEndings) {}

  async execute({ userId }: CloseAccount): Promise<string> {
    await this.endings.close(await this.users.holding(userId));
    return userId;
  }
}
