import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { Clock } from '#platform/kernel';
import { Moves, type Move } from '../../domain/moves.ts';

/** What happened longer ago is history. */
const newsDays = 180;

@Injectable()
export class PostgresMoves extends Moves {
  constructor(private readonly clock: Clock) { super(); }

  of(employmentIds: readonly string[], what: 'began' | 'ended'): Promise<readonly Move[]> {
    const isNews = what === 'ended' ? `c.last_day >= $2::date - ${newsDays}` : `(c.last_day is null or c.last_day >= $2::date) and (c.first_day is null or c.first_day >= $2::date - ${newsDays})`;
    const text = `select c.id as "employmentId", p.id as "personId", p.display_name as "displayName", o.name as organization, o.owner_id as "ownerId", c.job_title as "jobTitle", to_char(known.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "lastContactAt"
      from contacts.career c join contacts.person_card p on p.id = c.person_id and p.deleted_at is null and p.practice_id is null join contacts.organization_card o on o.id = c.organization_id and o.deleted_at is null and o.practice_id is null
      join identity.user_card owner on owner.id = o.owner_id and owner.status = 'active' cross join lateral (select max(k.last_at) as at from activities.acquaintance k where k.person_id = c.person_id) known
      where c.id = any($1::uuid[]) and ${isNews} and known.at is not null order by c.id`;
    return inTransaction<Move>(currentTransaction(), text, [employmentIds, this.clock.today()]);
  }
}
