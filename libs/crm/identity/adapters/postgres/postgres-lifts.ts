import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction, oneAtATime, Reads } from '#platform/bus';
import { Clock, ResourceNotFound } from '#platform/kernel';
import { LiftRequest } from '../../domain/lift-request.ts';
import { LiftRequests, Superiors, type Superior } from '../../domain/lifts.ts';
import { holdersOf, positionsAbove } from './superiors-sql.ts';

@Injectable()
export class PostgresLiftRequests extends LiftRequests {
  async get(id: string): Promise<LiftRequest> {
    const [row] = await inTransaction(currentTransaction(), 'select from identity.lift_requests where id = $1 for update', [id]);
    if (!row) throw new ResourceNotFound();
    return currentTransaction().findOneOrFail(LiftRequest as never, { id } as never) as Promise<LiftRequest>;
  }

  async openOf(userId: string): Promise<LiftRequest | null> {
    await oneAtATime(`identity.lift ${userId}`);
    return currentTransaction().findOne(LiftRequest as never, { userId, state: 'open' } as never) as Promise<LiftRequest | null>;
  }

  add(request: LiftRequest): void { currentTransaction().persist(request); }
}

@Injectable()
export class PostgresSuperiors extends Superiors {
  constructor(private readonly reads: Reads, private readonly clock: Clock) { super(); }

  async of(userId: string): Promise<Superior[]> {
    const above = `with recursive ${positionsAbove}, seated as (select u.id, u.display_name as name, up.steps from identity.users u join up on u.position_id = up.id where u.status = 'active' and u.id <> $1)
      select id, name from seated where steps = (select min(steps) from seated) order by name, id`;
    const superiors = await this.reads.rows<Superior>(above, [userId]);
    return superiors.length > 0 ? superiors : this.holders('identity.administer', userId);
  }

  async isAbove(superiorId: string, userId: string): Promise<boolean> {
    if (superiorId === userId) return false;
    const text = `with recursive ${positionsAbove} select from identity.users u where u.id = $3 and (u.status = 'active' and u.position_id in (select id from up) or ${holdersOf('identity.administer')})`;
    return (await this.reads.rows(text, [userId, this.clock.today(), superiorId])).length > 0;
  }

  watchers(): Promise<Superior[]> {
    return this.holders('identity.audit', null);
  }

  private holders(permission: string, butUserId: string | null): Promise<Superior[]> {
    return this.reads.rows<Superior>(`select u.id, u.display_name as name from identity.users u where u.id is distinct from $1::uuid and ${holdersOf(permission)} order by name, id`, [butUserId, this.clock.today()]);
  }
}
