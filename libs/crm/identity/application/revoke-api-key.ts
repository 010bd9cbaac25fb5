import { currentActor, Handles } from '#platform/bus';
import { Refuses, RefusesKeys, SignedIn } from '#platform/access';
import { FromPath } from '#platform/fields';
import { Clock, Command, ResourceNotFound } from '#platform/kernel';
import { PersonRequired } from '../domain/identity.errors.ts';
import { ApiKeys } from '../domain/ports.ts';

/** Needs no version: a key is never changed but this once, and a leaked one must go at once. */
@SignedIn('one\'s own keys')
@RefusesKeys(PersonRequired)
@Refuses(ResourceNotFound)
export class RevokeApiKey extends Command {
  @FromPath() readonly apiKeyId!: string;
}

@Handles(RevokeApiKey)
export class RevokeApiKeyHandler {
  constructor(private readonly apiKeys: ApiKeys, private readonly clock: Clock) {}

  async execute({ apiKeyId }: RevokeApiKey): Promise<void> {
    (await this.apiKeys.get(apiKeyId, currentActor().userId ?? '')).revoke(this.clock.now());
  }
}
