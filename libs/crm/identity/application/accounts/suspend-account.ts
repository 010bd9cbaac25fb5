import { Internal, Refuses } from '#platform/access';
import { Handles } from '#platform/bus';
import { Id } from '#platform/fields';
import { Command, ResourceNotFound } from '#platform/kernel';
import { AccountClosed } from '../../domain/account.errors.ts';
import { LastAdministrator, UserAlreadySuspended } from '../../domain/identity.errors.ts';
import { Administrators, Users } from '../../domain/ports.ts';
import { AccountEndings } from './account-endings.ts';

/** Cuts the access of somebody at once, where another module has judged who may. */
@Internal()
@Refuses(ResourceNotFound, UserAlreadySuspended, AccountClosed, LastAdministrator)
export class SuspendAccount extends Command<string> {
  @Id() readonly userId!: string;

  static of(userId: string): SuspendAccount {
    return Object.assign(new SuspendAccount(), { userId });
  }
}

@Handles(SuspendAccount)
export class SuspendAccountHandler {
  constructor(private readonly users: Users, private readonly administrators: Administrators, private readonly endings: AccountEndings) {}

  async execute({ userId }: SuspendAccount): Promise<string> {
    await this.administrators.hold();
    await this.endings.suspend(await this.users.holding(userId));
    return userId;
  }
}
