import { currentActor, Handles } from '#platform/bus';
import { NeedsFreshProof, Refuses, Requires } from '#platform/access';
import { Instant, Text, Texts, Whole } from '#platform/fields';
import { Clock, Command, newId } from '#platform/kernel';
import { ApiKey } from '../domain/api-key.ts';
import { PersonRequired, RightsExceedOwn } from '../domain/identity.errors.ts';
import { ApiKeys } from '../domain/ports.ts';
import type { NewApiKey } from './api-key-record.ts';
import { checkAddresses } from './check-addresses.ts';

@Requires('identity.keys')
@NeedsFreshProof(PersonRequired)
@Refuses(RightsExceedOwn, PersonRequired)
export class CreateApiKey extends Command<NewApiKey> {
  @Text({ max: 120 }) readonly name!: string;
  @Texts({ max: 200, maxLength: 100, description: 'Permissions the key may use; each as far as its owner has it.' }) readonly scopes!: string[];
  @Texts({ optional: true, max: 50, maxLength: 50, description: 'Addresses and networks the key is good from, such as 203.0.113.0/24; from anywhere without them.' }) readonly addresses?: string[];
  @Whole({ optional: true, nullable: true, min: 1, max: 1_000_000, description: 'Different records an hour it may see; as many as its owner where absent, and never more.' }) readonly readNorm?: number | null;
  @Instant({ description: 'At most a year from now.' }) readonly expiresAt!: string;
}

@Handles(CreateApiKey)
export class CreateApiKeyHandler {
  constructor(private readonly apiKeys: ApiKeys, private readonly clock: Clock) {}

  async execute({ name, scopes, expiresAt, addresses = [], readNorm = null }: CreateApiKey): Promise<NewApiKey> {
    const { userId, kind, grants } = currentActor();
    if (kind !== 'user' || !userId) throw new PersonRequired();
    const missing = scopes.filter((scope) => !grants.has(scope));
    if (missing.length > 0) throw new RightsExceedOwn(missing);
    checkAddresses(addresses);
    const { secret, hash } = this.apiKeys.makeSecret();
    const now = this.clock.now();
    const key = ApiKey.create(newId(), userId, hash, { name, scopes, addresses, readNorm, expiresAt: new Date(expiresAt) }, now);
    this.apiKeys.add(key);
    return { id: key.id, name, scopes: key.scopes, addresses: key.addresses, readNorm: key.readNorm, lastUsedAt: null, lastUsedIp: null, createdAt: now.toISOString(), expiresAt: key.expiresAt.toISOString(), revokedAt: null, secret };
  }
}
