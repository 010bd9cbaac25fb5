import { Internal, Refuses, Requires } from '#platform/access';
import { Handles } from '#platform/bus';
import { FromPath, Id } from '#platform/fields';
import { Clock, Command, PreconditionRequired, ResourceNotFound, VersionConflict } from '#platform/kernel';
import { AccountNotClosed } from '../../domain/account.errors.ts';
import { Users } from '../../domain/ports.ts';

/** A closed account is a suspended one again: who is to come in is then reactivated, as anybody is. */
@Requires('identity.administer')
@Refuses(ResourceNotFound, AccountNotClosed, VersionConflict, PreconditionRequired)
export class ReopenUser extends Command<string> {
  @FromPath() readonly userId!: string;
}

@Handles(ReopenUser)
export class ReopenUserHandler {
  constructor(private readonly users: Users, private readonly clock: Clock) {}

  async execute({ userId }: ReopenUser): Promise<string> {
    (await this.users.get(userId)).reopen(this.clock.now());
    return userId;
  }
}

/** Something comes back to somebody whose account is closed: on a closed one nothing hangs. */
@Internal()
@Refuses(ResourceNotFound)
export class ReopenAccount extends Command<string> {
  @Id() readonly userId!: string;

  static of(userId: string): ReopenAccount {
    return Object.assign(new ReopenAccount(), { userId });
  }
}

@Handles(ReopenAccount)
export class ReopenAccountHandler {
  constructor(private readonly users: Users, private readonly clock: Clock) {}

  async execute({ userId }: ReopenAccount): Promise<string> {
    const user = await this.users.holding(userId);
    if (user.status === 'closed') user.reopen(this.clock.now());
    return userId;
  }
}
