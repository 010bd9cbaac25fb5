import pg from 'pg';

export interface RelationshipSize {
  readonly persons: number;
  readonly organizations: number;
  readonly activities: number;
}

/** The same for the same numbers: an id, and noise between 0 and 1. */
const id = (kind: string, n: string): string => `md5('${kind} ' || ${n})::uuid`;
const noise = (n: string, salt: number): string => `((hashint8extended(${n}, ${salt}) & 1048575) / 1048576.0::float8)`;
/** Companies are of very different size: the largest employs more than a hundred times as many as one in the middle. */
const employer = (n: string, salt: number): string => `floor($2 * power(${noise(n, salt)}, 2))::bigint`;
/** Who is contacted: mostly the same fifth of all people. */
const contacted = `(case when ${noise('n', 11)} < 0.7 then floor($1 * power(${noise('n', 12)}, 2)) else floor($1 * ${noise('n', 12)}) end)::bigint`;
const owners = `array(select id from identity.users where email like 'salesperson.%' order by id)`;

const organizationsSql = `insert into contacts.organizations (id, name, name_key, matching_key, owner_id, team_id, created_at, updated_at)
  select ${id('organization', 'n')}, 'Company ' || n, 'company ' || n, 'company ' || n, u.id, u.team_ids[1], now(), now() from generate_series(0, $2::bigint - 1) n cross join (select ${owners} as owners) o join identity.users u on u.id = o.owners[1 + n % cardinality(o.owners)] where $1 > 0`;

const personsSql = `insert into contacts.persons (id, display_name, name_key, owner_id, team_id, organization_id, created_at, updated_at)
  select ${id('person', 'n')}, 'Person ' || n, 'person ' || n, u.id, u.team_ids[1], ${id('organization', employer('n', 1))}, now(), now() from generate_series(0, $1::bigint - 1) n cross join (select ${owners} as owners) o join identity.users u on u.id = o.owners[1 + n % cardinality(o.owners)] where $2 > 0`;

/** Everybody works somewhere; six of ten worked somewhere before, three of them at a third place. */
const employmentsSql = `insert into contacts.employments (id, person_id, organization_id, job_title, start_date, end_date, is_primary, created_at, updated_at)
  select ${id('employment', `n || ' ' || job.at`)}, ${id('person', 'n')}, ${id('organization', `(case job.at when 0 then ${employer('n', 1)} when 1 then ${employer('n', 2)} else ${employer('n', 3)} end)`)}, 'Engineer',
    date '2026-06-01' - (300 + ${noise('n', 4)} * 2000 + 1500 * job.at)::int, case when job.at > 0 then date '2026-06-01' - (301 + ${noise('n', 4)} * 2000 + 1500 * (job.at - 1))::int end, job.at = 0, now(), now()
  from generate_series(0, $1::bigint - 1) n cross join generate_series(0, 2) job(at) where job.at = 0 or (job.at = 1 and ${noise('n', 5)} < 0.6) or (job.at = 2 and ${noise('n', 5)} < 0.3)`;

/** A person is looked after by one of us, who has nine of ten contacts; the rest are of anybody. */
const activitiesSql = `insert into activities.activities (id, type, status, direction, name_key, time_zone, completed_at, owner_id, team_id, person_ids, created_at, updated_at, happens_at)
  select ${id('activity', 'n')}, (array['call', 'email', 'meeting'])[1 + n % 3], 'done', case when n % 3 = 2 then null when ${noise('n', 13)} < 0.3 then 'inbound' else 'outbound' end, '', 'UTC', at.told, u.id, u.team_ids[1], array[${id('person', 'who.person')}], at.told, at.told, at.told
  from generate_series(0, $2::bigint - 1) n cross join (select ${owners} as owners) o cross join lateral (select ${contacted} as person) who cross join lateral (select now() - ${noise('n', 14)} * interval '1400 days' as told) at
    join identity.users u on u.id = o.owners[1 + (case when ${noise('n', 15)} < 0.9 then who.person else n end) % cardinality(o.owners)]`;

const peopleSql = `insert into activities.activity_people (activity_id, person_id, type, happens_at, status, is_pinned, by_id, direction, weight)
  with weights as materialized (select day::timestamptz as day, type, direction, activities.contact_weight(type, direction, day::timestamptz) as weight from generate_series(now()::date - 1402, now()::date + 1, interval '1 day') day cross join (values ('call', 'inbound'), ('call', 'outbound'), ('email', 'inbound'), ('email', 'outbound'), ('meeting', null)) t(type, direction))
  select a.id, a.person_ids[1], a.type, a.happens_at, a.status, false, a.owner_id, a.direction, w.weight from activities.activities a join weights w on w.day = date_trunc('day', a.happens_at) and w.type = a.type and w.direction is not distinct from a.direction`;

const acquaintancesSql = `insert into activities.acquaintances (person_id, user_id, meeting_count, call_count, email_count, inbound_count, outbound_count, first_at, last_at, weight)
  select person_id, by_id, count(*) filter (where type = 'meeting'), count(*) filter (where type = 'call'), count(*) filter (where type = 'email'), count(*) filter (where type <> 'meeting' and direction = 'inbound'), count(*) filter (where type <> 'meeting' and direction = 'outbound'), min(happens_at), max(happens_at), sum(weight)
  from activities.contact_between group by person_id, by_id`;

/** Fills people, companies, careers and contacts. */
export async function fillRelationships(databaseUrl: string, { persons, organizations, activities }: RelationshipSize): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, options: '-c timezone=UTC' });
  await client.connect();
  await client.query('set session_replication_role = replica');
  await client.query(organizationsSql, [persons, organizations]);
  await client.query(personsSql, [persons, organizations]);
  await client.query(employmentsSql, [persons, organizations]);
  await client.query(activitiesSql, [persons, activities]);
  await client.query('analyze activities.activities');
  await client.query(peopleSql);
  await client.query(acquaintancesSql);
  await client.query('update contacts.persons p set last_contact_at = k.last from (select person_id, max(last_at) as last from activities.acquaintances group by 1) k where k.person_id = p.id');
  await client.query('vacuum analyze');
  await client.end();
}

/** Where to get to: half of them any company, half of them the employer of anybody, so that the large ones come up as often as people work there. */
export async function goals(databaseUrl: string, many: number): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string }>(`(select organization_id as id from (select distinct organization_id from contacts.employments where is_primary) o order by md5(organization_id::text) limit $1) union all (select organization_id from contacts.employments where is_primary order by md5(id::text) limit $1)`, [Math.ceil(many / 2)]);
  await client.end();
  return rows.map((row) => row.id);
}
