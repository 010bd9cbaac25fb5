import { currentActor } from '#platform/bus';
import { joinScope, SqlText, type Statement } from '#platform/records';
import type { Tie } from '../../domain/paths.ts';
import { limits } from './limits.ts';
import { metLast } from './met-last.sql.ts';

/** Two who worked at one organization at the same time. */
export interface SharedWork extends Tie {
  readonly organizationId: string;
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
  /** More people are there than were looked at. */
  readonly isCut: boolean;
}

/**
 * How surely two who worked together know each other, 0 to 0.8: the longer together (half of it in a year; 0.4 where it is not known), the shorter ago (half in five years),
 * the fewer beside them (half among twenty). Months and years that are known no better begin with their first day.
 */
const strength = (today: string): string => `0.8::float8 * (case when m.start_date is null or c.start_date is null then 0.4 else 1 - power(0.5::float8, greatest(least(m.end_date, c.end_date, ${today}) - greatest(m.start_date, c.start_date), 0) / 365::float8) end)
  * power(0.5::float8, greatest(${today} - least(m.end_date, c.end_date, ${today}), 0) / 1826::float8) * 20 / (20 + size.people)`;

/** Whom these people know from work. Each of them, and each place, is one that the actor may see: what he may not takes no room from it. Each place is read once, whoever worked there. */
export function sharedWork(people: readonly string[], today: string): Statement {
  const sql = new SqlText();
  const { visible } = joinScope(currentActor(), sql);
  const [ids, day] = [sql.bind(people, 'uuid[]'), sql.bind(today, 'date')];
  const text = `with mine as materialized (
      select near.id as person_id, e.organization_id, e.start_date, e.end_date from unnest(${ids}) near(id)
      cross join lateral (select c.organization_id, c.start_date, c.end_date from contacts.career c where c.person_id = near.id order by c.end_date desc nulls first, c.start_date desc nulls last, c.id limit ${limits.employers}) e),
    places as materialized (select o.id, o.name from (select distinct organization_id from mine) m join contacts.organization_card o on o.id = m.organization_id and ${visible('organization', 'o')}),
    crew as materialized (
      select e.* from places cross join lateral (select c.organization_id, c.person_id, c.start_date, c.end_date from contacts.career c join contacts.person_card p on p.id = c.person_id and ${visible('person', 'p')}
        where c.organization_id = places.id order by c.start_date desc, c.person_id limit ${limits.crew}) e
      union
      select e.* from places cross join lateral (select c.organization_id, c.person_id, c.start_date, c.end_date from ${metLast('places.id')} join contacts.person_card p on p.id = met.id and ${visible('person', 'p')}
        order by met.last_contact_at desc, met.id limit ${limits.crewMet}) e),
    sizes as materialized (select organization_id, count(distinct person_id)::float8 as people from crew group by 1),
    pairs as (
      select m.person_id as near, c.person_id as far, m.organization_id, case when m.start_date is not null and c.start_date is not null then greatest(m.start_date, c.start_date) end as "from", least(m.end_date, c.end_date) as "to", size.people, ${strength(day)} as strength
      from mine m join crew c on c.organization_id = m.organization_id and c.person_id <> m.person_id
        and (c.start_date is null or m.end_date is null or c.start_date <= m.end_date) and (m.start_date is null or c.end_date is null or m.start_date <= c.end_date)
      join sizes size on size.organization_id = m.organization_id),
    ranked as (select *, row_number() over (partition by near order by strength desc, far) as rank from (select distinct on (near, far) * from pairs order by near, far, strength desc, organization_id) best)
    select r.near, r.far, r.strength, r.organization_id as "organizationId", places.name, r."from"::text as "from", r."to"::text as "to", r.people >= ${limits.crew} as "isCut"
    from ranked r join places on places.id = r.organization_id where r.rank <= ${limits.ties} order by r.near, r.rank`;
  return { text, values: sql.values };
}
