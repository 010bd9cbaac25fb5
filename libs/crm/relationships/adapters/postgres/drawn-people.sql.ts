import { currentActor } from '#platform/bus';
import { joinScope, SqlText, type Statement } from '#platform/records';
import { mostDrawn, mostRelatedDrawn, type MapCenter } from '../../application/show-map.ts';

/** People of one employer that are looked at for whom we know best: those who came last. */
const crew = 400;

/** Who is drawn around the center on a day: himself, to whom he is related, and whom we know best. One more than is drawn, to tell that there are. */
export function drawnPeople(center: MapCenter, id: string, day: string): Statement {
  const sql = new SqlText();
  const { visible } = joinScope(currentActor(), sql);
  const [it, on] = [sql.bind(id, 'uuid'), sql.bind(day, 'date')];
  const then = (alias: string): string => `(${alias}.first_day is null or ${alias}.first_day <= ${on}) and (${alias}.last_day is null or ${alias}.last_day >= ${on})`;
  const best = `left join lateral (select k.warmth from activities.acquaintance k where k.person_id = x.id order by k.warmth desc limit 1) known on true`;
  const at = (place: string): string => `select c.person_id as id from contacts.career c join contacts.person_card p on p.id = c.person_id and ${visible('person', 'p')} where c.organization_id = ${place} and ${then('c')} order by c.start_date desc, c.person_id limit ${crew}`;
  const related = (near: string, far: string): string => `select p.id from contacts.relation r join contacts.person_card p on p.id = r.${far}_id and ${visible('person', 'p')} where r.${near}_id = ${it} and ${then('r')}`;
  const texts: Record<MapCenter, () => string> = {
    organizations: () => `select x.id from (select distinct id from (${at(it)}) here) x ${best} order by known.warmth desc nulls last, x.id limit ${mostDrawn + 1}`,
    persons: () => `select id from (select ${it} as id, null::numeric as warmth, 0 as place
      union all (select x.id, known.warmth, 1 from (${related('from', 'to')} union ${related('to', 'from')}) x ${best} order by known.warmth desc nulls last, x.id limit ${mostRelatedDrawn})
      union all (select x.id, known.warmth, 2 from (
        select distinct beside.id from (select distinct c.organization_id as id from contacts.career c join contacts.organization_card o on o.id = c.organization_id and ${visible('organization', 'o')} where c.person_id = ${it} and ${then('c')}) place
        cross join lateral (${at('place.id')}) beside where beside.id <> ${it}) x ${best} where known.warmth is not null order by known.warmth desc, x.id limit ${mostDrawn})) all_ group by id order by min(place), max(warmth) desc nulls last, id`,
    colleagues: () => `select p.id from activities.acquaintance k join contacts.person_card p on p.id = k.person_id and ${visible('person', 'p')} where k.user_id = ${it} and k.first_at < (${on} + 1) order by k.warmth desc, p.id limit ${mostDrawn + 1}`,
  };
  return { text: texts[center](), values: sql.values };
}
