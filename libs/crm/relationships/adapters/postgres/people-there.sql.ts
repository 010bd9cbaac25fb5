import { currentActor } from '#platform/bus';
import { joinScope, SqlText, type Statement } from '#platform/records';
import { limits } from './limits.ts';
import { metLast } from './met-last.sql.ts';

/** Who works at an organization now: whom somebody of us met last, and who came last. */
export function peopleThere(organizationId: string, today: string): Statement {
  const sql = new SqlText();
  const { visible } = joinScope(currentActor(), sql);
  return there(sql, visible('person', 'p'), organizationId, today);
}

/** The same of those whom the actor may not see; who is confidential is not there, nor who is somebody's practice. */
export function peopleBeyond(organizationId: string, today: string): Statement {
  const sql = new SqlText();
  const { visible } = joinScope(currentActor(), sql);
  return there(sql, `(${visible('person', 'p')}) is not true and p.deleted_at is null and p.practice_id is null and p.confidentiality = 'open'`, organizationId, today);
}

function there(sql: SqlText, isMeant: string, organizationId: string, today: string): Statement {
  const [id, day] = [sql.bind(organizationId, 'uuid'), sql.bind(today, 'date')];
  const current = `(c.end_date is null or c.end_date >= ${day})`;
  const text = `with place as materialized (select ${id} as id)
    select id from (
      (select met.id, row_number() over (order by met.last_contact_at desc, met.id) as place from place cross join lateral (select met.id, met.last_contact_at from ${metLast('place.id')} join contacts.person_card p on p.id = met.id and ${isMeant}
        where c.end_date is null or c.end_date >= ${day} order by met.last_contact_at desc, met.id limit ${limits.there}) met)
      union all
      (select c.person_id, 1000 + row_number() over (order by c.start_date desc, c.person_id) from contacts.career c join contacts.person_card p on p.id = c.person_id and ${isMeant}
        where c.organization_id = ${id} and ${current} order by c.start_date desc, c.person_id limit ${limits.there})) there group by id order by min(place)`;
  return { text, values: sql.values };
}
