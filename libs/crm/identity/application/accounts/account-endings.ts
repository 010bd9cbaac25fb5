import { Injectable } from '@nestjs/common';
import { Commands } from '#platform/bus';
import { holdings } from '#platform/holdings';
import { Clock } from '#platform/kernel';
import { AccountHolds } from '../../domain/account.errors.ts';
import { WhatHangs } from '../../domain/what-hangs.ts';
import { Administrators, ApiKeys, OneTimeLinks, Sessions } from '../../domain/ports.ts';
import type { User } from '../../domain/user.ts';

/** The two ends of an account: nobody comes in with it any more, and nothing hangs on it any more. */
@Injectable()
export class AccountEndings {
  constructor(
    private readonly administrators: Administrators, private readonly sessions: Sessions, private readonly links: OneTimeLinks, private readonly apiKeys: ApiKeys, private readonly what: WhatHangs,
    private readonly commands: Commands, private readonly clock: Clock,
  ) {}

  /** Everything the user could come in with ends here, and does not come back when the user does. `Administrators` are held. @throws UserAlreadySuspended, LastAdministrator */
  async suspend(user: User): Promise<void> {
    const now = this.clock.now();
    const keys = await this.apiKeys.liveOf(user.id);
    await this.administrators.requireAnotherThan({ userId: user.id });
    user.suspend(now);
    for (const key of keys) key.revoke(now);
    await this.sessions.endAllOf(user.id);
    await this.links.endAllOf(user.id);
  }

  /** What nobody inherits ends with it. @throws UserNotSuspended, AccountHolds with all that hangs on it */
  async close(user: User): Promise<void> {
    const found = await this.what.hangsOn(user.id, this.clock.today());
    user.close(this.clock.now());
    if (found.length > 0) throw new AccountHolds(found);
    for (const each of holdings()) if (each.way === 'ends' && each.end) await this.commands.send(each.end(user.id));
  }
}
