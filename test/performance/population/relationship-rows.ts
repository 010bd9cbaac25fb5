/** The same for the same numbers: an id in the order of its making, and noise between 0 and 1. */
const id = (kind: number, n: string): string => `('0190000${kind}-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
const noise = (n: string, salt: number): string => `((hashint8extended(${n}, ${salt}) & 1048575) / 1048576.0::float8)`;
/** Companies are of very different size: ten of them employ one of twenty people, and of the others a few employ hundreds of times as many as most. */
const employer = (n: string, salt: number): string => `(case when ${noise(n, salt + 50)} < 0.05 then floor(least($2, 10) * ${noise(n, salt)}) else floor($2 * power(${noise(n, salt)}, 2)) end)::bigint`;
/** Who is contacted: mostly the same fifth of all people. */
const contacted = `(case when ${noise('n', 11)} < 0.7 then floor($1 * power(${noise('n', 12)}, 2)) else floor($1 * ${noise('n', 12)}) end)::bigint`;
/** A few of us look after many: the first in the order of this list of three times as many as one in the middle. */
const owners = `(select array_agg(id order by md5(email)) as owners, array_agg(team_ids[1] order by md5(email)) as teams, count(*) as many from identity.users where email like 'salesperson.%') us`;
const owner = (n: string): string => `1 + floor(us.many * power(${noise(n, 20)}, 1.4))::int`;

const organizations = `insert into contacts.organizations (id, name, name_key, matching_key, owner_id, team_id, created_at, updated_at)
  select ${id(1, 'n')}, 'Company ' || n, 'company ' || n, 'company ' || n, us.owners[at], us.teams[at], now(), now() from generate_series(0, $2::bigint - 1) n cross join ${owners} cross join lateral (select ${owner('n')} as at) o where $1 > 0`;

/** A person is looked after by whoever looks after his employer, or one in five by anybody. */
const ownerOfPerson = (n: string): string => `(case when ${noise(n, 21)} < 0.8 then ${owner(employer(n, 1))} else ${owner(n)} end)`;

/** Who looks after a person has nine of ten contacts; the rest are of anybody. */
const activities = `insert into activities.activities (id, type, status, direction, name_key, time_zone, completed_at, owner_id, team_id, person_ids, created_at, updated_at, happens_at, is_contact)
  select ${id(3, 'n')}, (array['call', 'email', 'meeting'])[1 + n % 3], 'done', case when n % 3 = 2 then null when ${noise('n', 13)} < 0.3 then 'inbound' else 'outbound' end, '', 'UTC', told, us.owners[at], us.teams[at], array[${id(2, 'person')}], told, told, told, true
  from generate_series(0, $3::bigint - 1) n cross join ${owners} cross join lateral (select ${contacted} as person, now() - (1 - n / $3::float8) * interval '1400 days' as told) who
    cross join lateral (select case when ${noise('n', 15)} < 0.9 then ${ownerOfPerson('person')} else ${owner('n')} end as at) o`;

const people = `insert into activities.activity_people (activity_id, person_id, type, happens_at, status, is_pinned, is_contact, by_id, direction, weight)
  with weights as materialized (select day::timestamptz as day, type, direction, activities.contact_weight(type, direction, day::timestamptz) as weight from generate_series(now()::date - 1402, now()::date + 1, interval '1 day') day cross join (values ('call', 'inbound'), ('call', 'outbound'), ('email', 'inbound'), ('email', 'outbound'), ('meeting', null)) t(type, direction))
  select a.id, a.person_ids[1], a.type, a.happens_at, a.status, false, true, a.owner_id, a.direction, w.weight from activities.activities a join weights w on w.day = date_trunc('day', a.happens_at) and w.type = a.type and w.direction is not distinct from a.direction`;

const acquaintances = `insert into activities.acquaintances (person_id, user_id, meeting_count, call_count, email_count, inbound_count, outbound_count, first_at, last_at, weight)
  select person_id, by_id, count(*) filter (where type = 'meeting'), count(*) filter (where type = 'call'), count(*) filter (where type = 'email'), count(*) filter (where type <> 'meeting' and direction = 'inbound'), count(*) filter (where type <> 'meeting' and direction = 'outbound'), min(happens_at), max(happens_at), sum(weight)
  from activities.contact_between group by person_id, by_id`;

const persons = `insert into contacts.persons (id, display_name, name_key, owner_id, team_id, organization_id, last_contact_at, created_at, updated_at)
  with met as materialized (select person_id, max(last_at) as last from activities.acquaintances group by 1)
  select person, 'Person ' || n, 'person ' || n, us.owners[at], us.teams[at], ${id(1, employer('n', 1))}, met.last, now(), now()
  from generate_series(0, $1::bigint - 1) n cross join ${owners} cross join lateral (select ${ownerOfPerson('n')} as at, ${id(2, 'n')} as person) o left join met on met.person_id = person where $2 > 0`;

/** Everybody works somewhere; six of ten worked somewhere before, half of them at a third place: each for one to six years, one after the other. */
const employments = `insert into contacts.employments (id, person_id, organization_id, job_title, start_date, end_date, is_primary, created_at, updated_at)
  select ${id(4, '3 * n + job.at')}, ${id(2, 'n')}, ${id(1, `(case job.at when 0 then ${employer('n', 1)} when 1 then ${employer('n', 2)} else ${employer('n', 3)} end)`)}, 'Engineer',
    now()::date - began.days[1 + job.at], case when job.at > 0 then now()::date - began.days[job.at] - 1 end, job.at = 0, now(), now()
  from generate_series(0, $1::bigint - 1) n cross join lateral (select array[length.a, length.a + length.b, length.a + length.b + length.c] as days from (select (30 + ${noise('n', 4)} * 2200)::int as a, (365 + ${noise('n', 6)} * 1800)::int as b, (365 + ${noise('n', 7)} * 1800)::int as c) length) began
    cross join generate_series(0, 2) job(at) where job.at = 0 or (job.at = 1 and ${noise('n', 5)} < 0.6) or (job.at = 2 and ${noise('n', 5)} < 0.3)`;

/** In the order in which each finds what it is made of: the table, its rows, and which numbers they need. */
export const relationshipRows = [
  { table: 'contacts.organizations', text: organizations, needs: ['persons', 'organizations'] },
  { table: 'activities.activities', text: activities, needs: ['persons', 'organizations', 'activities'] },
  { table: 'activities.activity_people', text: people, needs: [] },
  { table: 'activities.acquaintances', text: acquaintances, needs: [] },
  { table: 'contacts.persons', text: persons, needs: ['persons', 'organizations'] },
  { table: 'contacts.employments', text: employments, needs: ['persons', 'organizations'] },
] as const;
