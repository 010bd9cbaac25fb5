import { Id, Instant, Text, Texts } from '#platform/fields';
import { directoryKind, instant } from './directory-kind.ts';

export class ApiKeyRecord {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
  @Texts() readonly scopes!: string[];
  @Instant() readonly createdAt!: string;
  @Instant() readonly expiresAt!: string;
  @Instant({ nullable: true }) readonly revokedAt!: string | null;
}

/** The one answer that has the secret. */
export class NewApiKey extends ApiKeyRecord {
  @Text({ description: 'Shown only now; send it as `Authorization: Bearer hf_…`.' }) readonly secret!: string;
}

export const apiKeyKind = directoryKind('api-key', '(select id, user_id, name, scopes, created_at, expires_at, revoked_at from identity.api_keys) k', 'identity.keys', {
  id: { select: 'r.id' },
  name: { select: 'r.name' },
  scopes: { select: 'r.scopes' },
  createdAt: { select: instant('r.created_at') },
  expiresAt: { select: instant('r.expires_at') },
  revokedAt: { select: instant('r.revoked_at') },
});
