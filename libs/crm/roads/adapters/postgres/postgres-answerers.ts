import { Injectable } from '@nestjs/common';
import { Actors } from '#platform/access';
import { currentTransaction, inTransaction } from '#platform/bus';
import { Clock } from '#platform/kernel';
import { mayShare } from '#platform/sharing';
import type { Goal } from '../../domain/access-request.ts';
import { Answerers } from '../../domain/ports.ts';

/** Who looks after each, of what is there. */
const roadTo: Readonly<Record<Goal['kind'], string>> = { organization: 'contacts.organization_road', person: '(select id, owner_id from contacts.person_card where deleted_at is null)' };

@Injectable()
export class PostgresAnswerers extends Answerers {
  constructor(private readonly actors: Actors, private readonly clock: Clock) { super(); }

  async inOrder({ kind, id }: Goal): Promise<readonly string[]> {
    const text = `select c.id from (select owner_id as id, 0 as distance from ${roadTo[kind]} r where id = $1
        union all select s.user_id, s.distance from ${roadTo[kind]} r cross join lateral identity.superiors_of(r.owner_id) s where r.id = $1
        union all select identity.administrators($2), 1000) c
      join identity.user_card u on u.id = c.id and u.status = 'active' where not identity.is_away(c.id, $2) group by c.id order by min(c.distance), c.id`;
    return (await inTransaction<{ id: string }>(currentTransaction(), text, [id, this.clock.today()])).map(({ id }) => id);
  }

  async mayGive(userId: string, { kind, id }: Goal): Promise<boolean> {
    const actor = await this.actors.ofUser(userId, null);
    return actor !== null && mayShare(actor, kind, id);
  }

  isOwner(userId: string, { kind, id }: Goal): Promise<boolean> {
    return this.is(`${roadTo[kind]} r where owner_id = $1 and id = $2`, [userId, id]);
  }

  isThere({ kind, id }: Goal): Promise<boolean> {
    return this.is(`${roadTo[kind]} r where id = $1`, [id]);
  }

  isActive(userId: string): Promise<boolean> {
    return this.is(`identity.user_card where id = $1 and status = 'active'`, [userId]);
  }

  private async is(from: string, values: unknown[]): Promise<boolean> {
    return (await inTransaction(currentTransaction(), `select from ${from}`, values)).length > 0;
  }
}
