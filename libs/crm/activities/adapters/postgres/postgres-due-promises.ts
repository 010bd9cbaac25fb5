import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { DuePromises, type DuePromise } from '../../domain/due-promises.ts';

@Injectable()
export class PostgresDuePromises extends DuePromises {
  openUntil(day: string): Promise<DuePromise[]> {
    const text = `select id, text, due_on::text as "dueOn", by_kind as "byKind", owner_id as "ownerId", by_user_id as "byUserId", deal_id as "dealId", organization_id as "organizationId", coalesce(to_person_id, by_person_id) as "personId"
      from activities.promises where deleted_at is null and practice_id is null and status = 'open' and due_on > $1::date - 7 and due_on <= $1::date order by due_on, id`;
    return inTransaction<DuePromise>(currentTransaction(), text, [day]);
  }
}
