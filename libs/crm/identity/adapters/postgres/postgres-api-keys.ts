import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { currentTransaction } from '#platform/bus';
import { ResourceNotFound } from '#platform/kernel';
import { ApiKey } from '../../domain/api-key.ts';
import { ApiKeys } from '../../domain/ports.ts';
import { hashOf } from './postgres-sessions.ts';

@Injectable()
export class PostgresApiKeys extends ApiKeys {
  /** The prefix lets a scanner of leaked secrets know what it has found. */
  makeSecret(): { readonly secret: string; readonly hash: Buffer } {
    const secret = `hf_${randomBytes(32).toString('base64url')}`;
    return { secret, hash: hashOf(secret) };
  }

  async get(id: string, userId: string): Promise<ApiKey> {
    const key = (await currentTransaction().findOne(ApiKey as never, { id, userId } as never)) as ApiKey | null;
    if (!key) throw new ResourceNotFound();
    return key;
  }

  liveOf(userId: string): Promise<ApiKey[]> {
    return currentTransaction().find(ApiKey as never, { userId, revokedAt: null } as never) as Promise<ApiKey[]>;
  }

  add(key: ApiKey): void { currentTransaction().persist(key); }
}
