import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { Clock, newId } from '#platform/kernel';
import { BegunSignIns } from '../../domain/ports.ts';
import { hashOf } from './postgres-sessions.ts';

const lifeMinutes = 5;

@Injectable()
export class PostgresBegunSignIns extends BegunSignIns {
  constructor(private readonly clock: Clock) { super(); }

  async begin(userId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const text = 'insert into identity.begun_sign_ins (id, user_id, token_hash, expires_at) values ($1, $2, $3, $4)';
    await inTransaction(currentTransaction(), text, [newId(), userId, hashOf(token), new Date(now.getTime() + lifeMinutes * 60_000)]);
    await inTransaction(currentTransaction(), 'delete from identity.begun_sign_ins where user_id = $1 and expires_at < $2', [userId, now]);
    return token;
  }

  async userOf(token: string): Promise<string | null> {
    const text = 'select user_id as "userId" from identity.begun_sign_ins where token_hash = $1 and ended_at is null and expires_at > $2';
    return (await inTransaction<{ userId: string }>(currentTransaction(), text, [hashOf(token), this.clock.now()]))[0]?.userId ?? null;
  }

  async end(token: string): Promise<boolean> {
    const text = 'update identity.begun_sign_ins set ended_at = $2 where token_hash = $1 and ended_at is null returning id';
    return (await inTransaction(currentTransaction(), text, [hashOf(token), this.clock.now()])).length > 0;
  }
}
