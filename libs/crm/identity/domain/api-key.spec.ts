import { describe, expect, it } from '@jest/globals';
import { ValidationFailed } from '#platform/kernel';
import { ApiKey } from './api-key.ts';

const at = new Date('2026-03-01T10:00:00Z');
const create = (expiresAt: string) => ApiKey.create('1', '2', Buffer.from('hash'), { name: 'feed', scopes: ['a.read', 'a.read'], expiresAt: new Date(expiresAt) }, at);

describe('an API key', () => {
  it('has each scope once, and lives until it is revoked', () => {
    const key = create('2027-03-01T10:00:00Z');
    expect(key).toMatchObject({ scopes: ['a.read'], revokedAt: null });

    key.revoke(at);
    key.revoke(new Date('2026-04-01T10:00:00Z'));
    expect(key.revokedAt).toEqual(at);
  });

  it.each(['2026-03-01T10:00:00Z', '2026-02-01T10:00:00Z', '2027-03-03T10:00:00Z'])('cannot expire on %s', (expiresAt) => {
    expect(() => create(expiresAt)).toThrow(ValidationFailed);
  });
});
