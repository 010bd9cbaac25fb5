import { currentActor, Handles, Reads } from '#platform/bus';
import { Clock, ResourceNotFound } from '#platform/kernel';
import { joinScope, SqlText } from '#platform/records';
import { mostDrawn, mostOfUsDrawn, ShowMap, type MapEmployment, type MapPerson, type MapRelation, type RelationshipMap } from '../../application/show-map.ts';
import { drawnPeople } from './drawn-people.sql.ts';
import { drawnRelations } from './drawn-relations.sql.ts';
import { knowsAcquaintances, knowsCareers, requireSeen } from './sight.ts';
import { keptJson, told as asToday, type Kept } from './told.ts';

interface Drawn extends Omit<MapPerson, 'knownBy'> { readonly knownBy: Kept[]; readonly since: string | null }
type Worked = MapEmployment & { readonly since: string | null };
type Told = MapRelation & { readonly since: string | null };

@Handles(ShowMap)
export class ShowMapSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ center, centerId, on = this.clock.today() }: ShowMap): Promise<RelationshipMap> {
    const name = await this.named(center, centerId);
    const nothing = { center, id: centerId, name, on, since: null, people: [], employments: [], relations: [], isCut: false };
    if (!knowsAcquaintances(currentActor()) || (center === 'organizations' && !knowsCareers(currentActor()))) return nothing;
    const { text, values } = drawnPeople(center, centerId, on);
    const found = (await this.reads.rows<{ id: string }>(text, values)).map(({ id }) => id);
    const ids = found.slice(0, mostDrawn);
    const [people, employments] = [await this.people(ids, on), knowsCareers(currentActor()) ? await this.employments(ids, on) : []];
    const places = new Set([...employments.map(({ organization }) => organization.id), ...(center === 'organizations' ? [centerId] : [])]);
    const told = drawnRelations(center, centerId, { people: ids, places: [...places] }, on);
    const relations = await this.reads.rows<Told>(told.text, told.values);
    const end = new Date(Math.min(Date.parse(`${on}T23:59:59Z`), this.clock.now().getTime()));
    const since = [...people, ...employments, ...relations].map((each) => each.since).filter((each) => each !== null).sort()[0] ?? null;
    return {
      ...nothing, since, isCut: found.length > ids.length,
      people: people.map(({ id, displayName, knownBy }) => ({ id, displayName, knownBy: knownBy.map((kept) => asToday(kept, end)) })),
      employments: employments.map(({ since: _, ...each }) => each), relations: relations.map(({ since: _, ...each }) => each),
    };
  }

  private async named(center: ShowMap['center'], id: string): Promise<string> {
    if (center !== 'colleagues') await requireSeen(this.reads, center === 'persons' ? 'person' : 'organization', id);
    const card = { persons: 'display_name as name from contacts.person_card', organizations: 'name from contacts.organization_card', colleagues: 'display_name as name from identity.user_card' }[center];
    const [row] = await this.reads.rows<{ name: string }>(`select ${card} where id = $1::uuid`, [id]);
    if (!row) throw new ResourceNotFound();
    return row.name;
  }

  /** As it was at the end of the day, from what had happened by then. */
  private people(ids: readonly string[], on: string): Promise<Drawn[]> {
    const sql = new SqlText();
    const [people, day] = [sql.bind(ids, 'uuid[]'), sql.bind(on, 'date')];
    const text = `with met as (select b.person_id, b.by_id as user_id, count(*) filter (where b.type = 'meeting')::int as meeting_count, count(*) filter (where b.type = 'call')::int as call_count, count(*) filter (where b.type = 'email')::int as email_count,
        count(*) filter (where b.type <> 'meeting' and b.direction = 'inbound')::int as inbound_count, count(*) filter (where b.type <> 'meeting' and b.direction = 'outbound')::int as outbound_count, min(b.happens_at) as first_at, max(b.happens_at) as last_at,
        sum(b.weight) / case when bool_or(b.type = 'meeting' or b.direction = 'inbound') then 1 else 4 end as warmth
      from activities.contact_between b where b.person_id = any(${people}) and b.happens_at < ${day} + 1 group by b.person_id, b.by_id),
      ranked as (select *, row_number() over (partition by person_id order by warmth desc, user_id) as place from met)
      select p.id, p.display_name as "displayName", (select min(b.happens_at)::date::text from activities.contact_between b where b.person_id = p.id) as since,
        coalesce((select json_agg(${keptJson} order by k.place) from ranked k join identity.user_card u on u.id = k.user_id where k.person_id = p.id and k.place <= ${mostOfUsDrawn}), '[]') as "knownBy"
      from unnest(${people}) with ordinality drawn(id, place) join contacts.person_card p on p.id = drawn.id order by drawn.place`;
    return this.reads.rows<Drawn>(text, sql.values);
  }

  private employments(ids: readonly string[], on: string): Promise<Worked[]> {
    const sql = new SqlText();
    const { hidden, visible } = joinScope(currentActor(), sql);
    const text = `select c.person_id as "personId", json_build_object('id', o.id, 'name', o.name) as organization, ${hidden('person', 'jobTitle') ? 'null' : 'c.job_title'} as "jobTitle", c.start_date::text as "startDate", c.end_date::text as "endDate",
        c.date_precision as "datePrecision", (select min(w.first_day)::text from contacts.career w where w.person_id = c.person_id) as since
      from contacts.career c join contacts.organization_card o on o.id = c.organization_id and ${visible('organization', 'o')}
      where c.person_id = any(${sql.bind(ids, 'uuid[]')}) and (c.first_day is null or c.first_day <= ${sql.bind(on, 'date')}) and (c.last_day is null or c.last_day >= ${sql.bind(on, 'date')}) order by c.is_primary desc, c.start_date desc nulls last, c.id`;
    return this.reads.rows<Worked>(text, sql.values);
  }
}
