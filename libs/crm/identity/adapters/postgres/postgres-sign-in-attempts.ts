import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { Clock } from '#platform/kernel';
import { SignInAttempts, type Attempt } from '../../domain/ports.ts';

const windowMinutes = 15;
const attemptsInWindow = 10;

const keyOf = (account: string): string => account.trim().toLowerCase();

/** Each known browser has a count of its own, all strangers of one account have one together: they can hold up one another, and nobody else. */
@Injectable()
export class PostgresSignInAttempts extends SignInAttempts {
  constructor(private readonly clock: Clock) { super(); }

  async restSeconds({ account, deviceId }: Attempt): Promise<number> {
    await inTransaction(currentTransaction(), 'select pg_advisory_xact_lock(hashtextextended($1, 1))', [`${keyOf(account)} ${deviceId ?? ''}`]);
    const since = new Date(this.clock.now().getTime() - windowMinutes * 60_000);
    const text = `select count(*)::int as n, min(at) as first from (select at, succeeded from identity.sign_in_attempts
      where email_key = $1 and device_id is not distinct from $4::uuid and at > $2 order by at desc limit $3) x where not succeeded`;
    const [row] = await inTransaction<{ n: number; first: string }>(currentTransaction(), text, [keyOf(account), since, attemptsInWindow, deviceId]);
    if (!row || row.n < attemptsInWindow) return 0;
    return Math.max(1, Math.ceil((new Date(row.first).getTime() + windowMinutes * 60_000 - this.clock.now().getTime()) / 1000));
  }

  async note({ account, ip, deviceId }: Attempt, succeeded: boolean): Promise<void> {
    const text = 'insert into identity.sign_in_attempts (email_key, ip, device_id, at, succeeded) values ($1, $2, $3, $4, $5)';
    await inTransaction(currentTransaction(), text, [keyOf(account), ip, deviceId, this.clock.now(), succeeded]);
  }
}
