import { currentActor } from '#platform/bus';
import { joinScope, SqlText, type Statement } from '#platform/records';
import { mostRelatedDrawn, type MapCenter } from '../../application/show-map.ts';

interface Drawn { readonly people: readonly string[]; readonly places: readonly string[] }

/** What those who are drawn were to one another on a day; of an organization in the center, also what it was to others. Both ends are such as the actor may see. */
export function drawnRelations(center: MapCenter, id: string, { people, places }: Drawn, day: string): Statement {
  const sql = new SqlText();
  const { hidden, visible } = joinScope(currentActor(), sql);
  const on = sql.bind(day, 'date');
  const [persons, organizations] = [sql.bind(people, 'uuid[]'), sql.bind(places, 'uuid[]')];
  const told = (kind: 'person' | 'organization', name: string, where: string): string => `select r.id, r.kind, r.party_kind as between, json_build_object('id', f.id, 'name', f.${name}) as "from", json_build_object('id', t.id, 'name', t.${name}) as "to",
      r.start_date::text as "startDate", r.end_date::text as "endDate", r.date_precision as "datePrecision", r.first_day::text as since
    from contacts.relation r join contacts.${kind}_card f on f.id = r.from_id and ${visible(kind, 'f')} join contacts.${kind}_card t on t.id = r.to_id and ${visible(kind, 't')}
    where r.party_kind = '${kind}' and (${where}) and (r.first_day is null or r.first_day <= ${on}) and (r.last_day is null or r.last_day >= ${on})`;
  const noParents = hidden('organization', 'parentOrganization') || hidden('organization', 'parentOrganizationId') ? ` and r.kind <> 'parent'` : '';
  const it = sql.bind(center === 'organizations' ? id : null, 'uuid');
  const text = `select * from (${told('person', 'display_name', `r.from_id = any(${persons}) and r.to_id = any(${persons})`)} order by r.id limit 60) among
    union all select * from (${told('organization', 'name', `(r.from_id = any(${organizations}) and r.to_id = any(${organizations}))${noParents}`)} order by r.id limit 60) between_places
    union all select * from (${told('organization', 'name', `(r.from_id = ${it} or r.to_id = ${it}) and not (r.from_id = any(${organizations}) and r.to_id = any(${organizations}))${noParents}`)} order by r.kind = 'parent' desc, r.id limit ${mostRelatedDrawn}) beyond`;
  return { text, values: sql.values };
}
