import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { ResourceNotFound } from '#platform/kernel';
import { Delegation } from '../../domain/delegation.ts';
import { Delegations } from '../../domain/ports.ts';

@Injectable()
export class PostgresDelegations extends Delegations {
  async get(id: string): Promise<Delegation> {
    const [row] = await inTransaction(currentTransaction(), 'select from identity.delegations where id = $1 and ended_at is null for update', [id]);
    if (!row) throw new ResourceNotFound();
    return currentTransaction().findOneOrFail(Delegation as never, { id } as never);
  }

  liveOf(userId: string): Promise<Delegation[]> {
    return currentTransaction().find(Delegation as never, { endedAt: null, $or: [{ fromUserId: userId }, { toUserId: userId }] } as never);
  }

  add(delegation: Delegation): void { currentTransaction().persist(delegation); }
}
