import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { Clock, newId } from '#platform/kernel';
import { Sessions, type SessionOpening } from '../../domain/ports.ts';

const lifeDays = 30;

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

@Injectable()
export class PostgresSessions extends Sessions {
  constructor(private readonly clock: Clock) { super(); }

  async open({ userId, ip, userAgent }: SessionOpening): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const text = 'insert into identity.sessions (id, user_id, token_hash, created_at, last_seen_at, proved_at, expires_at, ip, user_agent) values ($1, $2, $3, $4, $4, $4, $5, $6, $7)';
    await inTransaction(currentTransaction(), text, [newId(), userId, hashOf(token), now, new Date(now.getTime() + lifeDays * 86_400_000), ip, userAgent.slice(0, 300)]);
    return token;
  }

  async end(sessionId: string, userId: string): Promise<boolean> {
    const text = 'update identity.sessions set ended_at = $3 where id = $1 and user_id = $2 and ended_at is null returning id';
    return (await inTransaction(currentTransaction(), text, [sessionId, userId, this.clock.now()])).length > 0;
  }

  async endAllOf(userId: string, but: string | null = null): Promise<void> {
    await inTransaction(currentTransaction(), 'update identity.sessions set ended_at = $2 where user_id = $1 and ended_at is null and id is distinct from $3::uuid', [userId, this.clock.now(), but]);
    await inTransaction(currentTransaction(), 'update identity.begun_sign_ins set ended_at = $2 where user_id = $1 and ended_at is null', [userId, this.clock.now()]);
  }

  async prove(sessionId: string): Promise<void> {
    await inTransaction(currentTransaction(), 'update identity.sessions set proved_at = $2 where id = $1', [sessionId, this.clock.now()]);
  }
}
