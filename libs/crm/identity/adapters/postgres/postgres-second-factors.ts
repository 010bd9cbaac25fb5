import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { SecondFactors } from '../../domain/ports.ts';
import { SecondFactor } from '../../domain/second-factor.ts';

@Injectable()
export class PostgresSecondFactors extends SecondFactors {
  async of(userId: string): Promise<SecondFactor | null> {
    const factor = await this.lastOf(userId);
    return factor?.isOn ? factor : null;
  }

  async preparedBy(userId: string): Promise<SecondFactor | null> {
    const factor = await this.lastOf(userId);
    return factor && !factor.isOn ? factor : null;
  }

  async isOnFor(userId: string): Promise<boolean> {
    return (await inTransaction(currentTransaction(), 'select from identity.second_factors where user_id = $1 and confirmed_at is not null and ended_at is null', [userId])).length > 0;
  }

  add(factor: SecondFactor): void { currentTransaction().persist(factor); }

  /** Beside the aggregate: a sign-in is no change of it, and is not audited as one. */
  async takeStep({ id }: SecondFactor, step: number): Promise<boolean> {
    return (await inTransaction(currentTransaction(), 'update identity.second_factors set last_step = $2 where id = $1 and last_step < $2 returning id', [id, step])).length > 0;
  }

  private async lastOf(userId: string): Promise<SecondFactor | null> {
    const [row] = await inTransaction<{ id: string }>(currentTransaction(), 'select id from identity.second_factors where user_id = $1 and ended_at is null for update', [userId]);
    return row ? (currentTransaction().findOneOrFail(SecondFactor as never, { id: row.id } as never) as Promise<SecondFactor>) : null;
  }
}
