import { Refuses, RefusesKeys, Requires } from '#platform/access';
import { Handles } from '#platform/bus';
import { FromPath } from '#platform/fields';
import { Clock, Command, ResourceNotFound } from '#platform/kernel';
import { PersonRequired } from '../domain/identity.errors.ts';
import { ApiKeys } from '../domain/ports.ts';

/** A colleague’s key is lost, or is no longer to open: it goes at once, whoever made it. */
@Requires('identity.administer')
@RefusesKeys(PersonRequired)
@Refuses(ResourceNotFound)
export class RevokeKeyOfUser extends Command {
  @FromPath() readonly userId!: string;
  @FromPath() readonly apiKeyId!: string;
}

@Handles(RevokeKeyOfUser)
export class RevokeKeyOfUserHandler {
  constructor(private readonly apiKeys: ApiKeys, private readonly clock: Clock) {}

  async execute({ userId, apiKeyId }: RevokeKeyOfUser): Promise<void> {
    (await this.apiKeys.get(apiKeyId, userId)).revoke(this.clock.now());
  }
}
