import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { Clock, newId } from '#platform/kernel';
import { Sessions, SignInAttempts, type SessionOpening } from '../../domain/ports.ts';

const lifeDays = 30;
const windowMinutes = 15;
const attemptsInWindow = 10;

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

@Injectable()
export class PostgresSessions extends Sessions {
  constructor(private readonly clock: Clock) { super(); }

  async open({ userId, ip, userAgent }: SessionOpening): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const text = 'insert into identity.sessions (id, user_id, token_hash, created_at, last_seen_at, expires_at, ip, user_agent) values ($1, $2, $3, $4, $4, $5, $6, $7)';
    await inTransaction(currentTransaction(), text, [newId(), userId, hashOf(token), now, new Date(now.getTime() + lifeDays * 86_400_000), ip, userAgent.slice(0, 300)]);
    return token;
  }

  async end(sessionId: string, userId: string): Promise<boolean> {
    const text = 'update identity.sessions set ended_at = $3 where id = $1 and user_id = $2 and ended_at is null returning id';
    return (await inTransaction(currentTransaction(), text, [sessionId, userId, this.clock.now()])).length > 0;
  }

  async endAllOf(userId: string, but: string | null = null): Promise<void> {
    await inTransaction(currentTransaction(), 'update identity.sessions set ended_at = $2 where user_id = $1 and ended_at is null and id is distinct from $3::uuid', [userId, this.clock.now(), but]);
  }
}

@Injectable()
export class PostgresSignInAttempts extends SignInAttempts {
  constructor(private readonly clock: Clock) { super(); }

  async restSeconds(email: string): Promise<number> {
    const since = new Date(this.clock.now().getTime() - windowMinutes * 60_000);
    const text = 'select count(*)::int as n, min(at) as first from (select at, succeeded from identity.sign_in_attempts where email_key = $1 and at > $2 order by at desc limit $3) x where not succeeded';
    const [row] = await inTransaction<{ n: number; first: string }>(currentTransaction(), text, [email.trim().toLowerCase(), since, attemptsInWindow]);
    if (!row || row.n < attemptsInWindow) return 0;
    return Math.max(1, Math.ceil((new Date(row.first).getTime() + windowMinutes * 60_000 - this.clock.now().getTime()) / 1000));
  }

  async note(email: string, ip: string, succeeded: boolean): Promise<void> {
    await inTransaction(currentTransaction(), 'insert into identity.sign_in_attempts (email_key, ip, at, succeeded) values ($1, $2, $3, $4)', [email.trim().toLowerCase(), ip, this.clock.now(), succeeded]);
  }
}
