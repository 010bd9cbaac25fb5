import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { stretches } from '../../application/get-key-persons.ts';
import { isCustomerSql } from '../../domain/hanging.ts';
import { KeptMonths } from '../../domain/kept-months.ts';

@Injectable()
export class PostgresKeptMonths extends KeptMonths {
  async known(months: readonly string[]): Promise<string[]> {
    const rows = await inTransaction<{ month: string }>(currentTransaction(), 'select m::text as month from unnest($1::date[]) m where exists (select from reporting.key_person_months k where k.month = m)', [months]);
    return rows.map(({ month }) => month);
  }

  /** By all contacts up to the end of the month, over as many days as the figures of today. */
  async keep(month: string, hasJustEnded: boolean): Promise<void> {
    const text = `insert into reporting.key_person_months (month, organization_id, user_id)
      select $1::date, o.id, k.user_id from contacts.organization_card o left join (
          select c.organization_id, count(distinct c.owner_id) as colleagues, min(c.owner_id::text)::uuid as user_id from activities.organization_contact c join identity.user_card u on u.id = c.owner_id and (u.status = 'active' or not $2::boolean)
          where c.happens_at >= ($1::date - ${stretches.usual})::timestamp at time zone 'utc' and c.happens_at < ($1::date + 1)::timestamp at time zone 'utc' group by c.organization_id) k on k.organization_id = o.id
      where o.deleted_at is null and o.practice_id is null and ${isCustomerSql('o')} and coalesce(k.colleagues, 0) <= 1 and (k.colleagues = 1 or o.created_at < ($1::date + 1)::timestamp at time zone 'utc') on conflict do nothing`;
    await inTransaction(currentTransaction(), text, [month, hasJustEnded]);
  }
}
