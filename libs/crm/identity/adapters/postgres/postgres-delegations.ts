import { Injectable } from '@nestjs/common';
import { currentTransaction } from '#platform/bus';
import { ResourceNotFound } from '#platform/kernel';
import { Delegation } from '../../domain/delegation.ts';
import { Delegations } from '../../domain/ports.ts';

@Injectable()
export class PostgresDelegations extends Delegations {
  async get(id: string): Promise<Delegation> {
    const delegation = (await currentTransaction().findOne(Delegation as never, { id, endedAt: null } as never)) as Delegation | null;
    if (!delegation) throw new ResourceNotFound();
    return delegation;
  }

  liveOf(userId: string): Promise<Delegation[]> {
    return currentTransaction().find(Delegation as never, { endedAt: null, $or: [{ fromUserId: userId }, { toUserId: userId }] } as never);
  }

  add(delegation: Delegation): void { currentTransaction().persist(delegation); }
}
