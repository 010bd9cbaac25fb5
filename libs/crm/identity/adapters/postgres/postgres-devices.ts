import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { Clock, newId } from '#platform/kernel';
import { Devices } from '../../domain/ports.ts';
import { hashOf } from './postgres-sessions.ts';

const rememberedDays = 365;

@Injectable()
export class PostgresDevices extends Devices {
  constructor(private readonly clock: Clock) { super(); }

  async known(token: string, email: string): Promise<string | null> {
    const text = 'select d.id from identity.known_devices d join identity.users u on u.id = d.user_id where d.token_hash = $1 and lower(u.email) = lower($2) and d.last_used_at > $3';
    const [row] = await inTransaction<{ id: string }>(currentTransaction(), text, [hashOf(token), email.trim(), new Date(this.clock.now().getTime() - rememberedDays * 86_400_000)]);
    return row?.id ?? null;
  }

  async remember(userId: string, token: string): Promise<string> {
    const now = this.clock.now();
    const again = await inTransaction(currentTransaction(), 'update identity.known_devices set last_used_at = $3 where token_hash = $1 and user_id = $2 returning id', [hashOf(token), userId, now]);
    if (again.length > 0) return token;
    const fresh = randomBytes(32).toString('base64url');
    await inTransaction(currentTransaction(), 'insert into identity.known_devices (id, user_id, token_hash, created_at, last_used_at) values ($1, $2, $3, $4, $4)', [newId(), userId, hashOf(fresh), now]);
    return fresh;
  }
}
