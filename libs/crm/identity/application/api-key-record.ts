import { Id, Instant, Text, Texts, Whole } from '#platform/fields';
import { directoryKind, instant } from './directory-kind.ts';

export class ApiKeyRecord {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
  @Texts() readonly scopes!: string[];
  @Texts({ description: 'Good only from these; from anywhere where there are none.' }) readonly addresses!: string[];
  @Whole({ nullable: true, description: 'Different records an hour it may see; null: as many as its owner.' }) readonly readNorm!: number | null;
  @Instant({ nullable: true, description: 'To within five minutes.' }) readonly lastUsedAt!: string | null;
  @Text({ nullable: true }) readonly lastUsedIp!: string | null;
  @Instant() readonly createdAt!: string;
  @Instant() readonly expiresAt!: string;
  @Instant({ nullable: true }) readonly revokedAt!: string | null;
}

/** The one answer that has the secret. */
export class NewApiKey extends ApiKeyRecord {
  @Text({ description: 'Shown only now; send it as `Authorization: Bearer hf_…`.' }) readonly secret!: string;
}

export const apiKeyKind = directoryKind('api-key', '(select id, user_id, name, scopes, addresses, read_norm, last_used_at, last_used_ip, created_at, expires_at, revoked_at from identity.api_keys) k', 'identity.keys', {
  id: { select: 'r.id' },
  name: { select: 'r.name' },
  scopes: { select: 'r.scopes' },
  addresses: { select: 'array(select abbrev(a) from unnest(r.addresses) a)' },
  readNorm: { select: 'r.read_norm' },
  lastUsedAt: { select: instant('r.last_used_at') },
  lastUsedIp: { select: 'r.last_used_ip' },
  createdAt: { select: instant('r.created_at') },
  expiresAt: { select: instant('r.expires_at') },
  revokedAt: { select: instant('r.revoked_at') },
});
