import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath } from '#platform/fields';
import { Clock, Command, PreconditionRequired, ResourceNotFound, VersionConflict } from '#platform/kernel';
import { LastAdministrator, UserAlreadySuspended } from '../domain/identity.errors.ts';
import { Administrators, ApiKeys, OneTimeLinks, Sessions, Users } from '../domain/ports.ts';

@Requires('identity.administer')
@Refuses(ResourceNotFound, UserAlreadySuspended, LastAdministrator, VersionConflict, PreconditionRequired)
export class SuspendUser extends Command<string> {
  @FromPath() readonly userId!: string;
}

@Handles(SuspendUser)
export class SuspendUserHandler {
  constructor(private readonly users: Users, private readonly administrators: Administrators, private readonly sessions: Sessions, private readonly links: OneTimeLinks, private readonly apiKeys: ApiKeys, private readonly clock: Clock) {}

  /** Everything the user could come in with ends here, and does not come back when the user does. */
  async execute({ userId }: SuspendUser): Promise<string> {
    const now = this.clock.now();
    await this.administrators.hold();
    const user = await this.users.get(userId);
    const keys = await this.apiKeys.liveOf(userId);
    await this.administrators.requireAnotherThan({ userId });
    user.suspend(now);
    for (const key of keys) key.revoke(now);
    await this.sessions.endAllOf(userId);
    await this.links.endAllOf(userId);
    return userId;
  }
}
