import { newId } from '#platform/kernel';
import type { TestDatabase } from '#platform/testing';

export const persons = 100_000;
const organizations = 30_000;

export interface LargeBase {
  /** The last twelve own the newest fifth of the persons. */
  readonly owners: readonly string[];
  readonly teams: readonly string[];
  readonly tierId: string;
  readonly tagId: string;
  /** A fifth of the parties are in one of the territories, a third in one of the lines. */
  readonly territories: readonly string[];
  readonly lines: readonly string[];
}

/** A base of a grown company, made by PostgreSQL itself: names, cities and owners as uneven as in life, the same each time. */
export async function largeBase(database: TestDatabase): Promise<LargeBase> {
  const owners = Array.from({ length: 60 }, newId);
  const teams = Array.from({ length: 10 }, newId);
  const [tierId, tagId] = [newId(), newId()];
  const [territories, lines] = [Array.from({ length: 5 }, newId), Array.from({ length: 4 }, newId)];
  await database.rows(`create function public.nth_id(n bigint, kind int) returns uuid language sql immutable as $$ select (lpad(to_hex(n), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(kind), 12, '0'))::uuid $$`);
  await database.rows(`insert into contacts.tiers (id, code, name, rank, is_vip, created_at, updated_at) values ($1, 'vip', 'First', 1, true, now(), now())`, [tierId]);
  await database.rows(`insert into contacts.tags (id, name, created_at, updated_at) values ($1, 'fair', now(), now())`, [tagId]);
  await database.rows(`insert into contacts.territories (id, name, created_at, updated_at) select id, 'Territory ' || id, now(), now() from unnest($1::uuid[]) id`, [territories]);
  const chosen = (list: string, n: string): string => `((${list})::uuid[])[1 + (${n}) % array_length((${list})::uuid[], 1)]`;
  // Sounds enough for many different names: fifteen by twelve by sixteen of them, a few far more often than the rest.
  const name = (n: string): string => `(array['ivan','olina','anna','pitro','maria','tomas','iulia','max','sofia','oligk','irina','dmitro','lina','paul','vira'])[1 + (${n} * 7919) % 15] || ' ' ||
    (array['kov','pitr','bond','shev','mil','kravch','tkach','gor','lis','sav','rud','ost'])[1 + (${n} / 15) % 12] || (array['al','inko','uk','ar','chuk','ov','in','ski','an','ir','man','ik','as','us','a','ko'])[1 + (${n} / 180) % 16] || ${n} % 997`;
  const city = (n: string): string => `(array['Kyiv','Kyiv','Kyiv','Berlin','Lviv','Odesa','Hamburg','Warszawa','Brno','Gdansk'])[1 + (${n}) % 10] || case when ${n} % 20 = 0 then ' ' || (${n} % 300) else '' end`;
  const placed = `case when n * 31 % 5 = 0 then ${chosen('$5', 'n / 5')} end, case when n % 3 = 0 then array[${chosen('$6', 'n / 3')}] else '{}' end, case when n * 7919 % 101 = 0 then 'secret' when n * 7919 % 101 < 5 then 'confidential' else 'open' end`;
  const indexes = await withoutIndexes(database);
  await database.rows(`insert into contacts.organizations (id, name, name_key, matching_key, types, industry, tax_id, domain, website, city, country, lifecycle_stage, tier_id, owner_id, team_id, territory_id, business_line_ids, confidentiality, tag_ids, parent_organization_id, created_at, updated_at)
    select public.nth_id(n, 1), initcap(${name('n')}), ${name('n')} || ' |  | ', ${name('n')}, case n % 4 when 0 then array['customer'] when 1 then array['supplier', 'partner'] else '{}' end, 'Industry ' || n % 40, case when n % 2 = 0 then n::text end,
      case when n % 3 > 0 then 'd' || n || '.example' end, null, ${city('n')}, (array['UA','DE','PL'])[1 + n % 3], (array['lead','customer','prospect'])[1 + n % 3], case when n * 7919 % 1013 < 20 then $3::uuid end, ${chosen('$1', 'n')}, ${chosen('$2', 'n')}, ${placed},
      case when n * 7919 % 1009 < 30 then array[$4::uuid] else '{}' end, case when n % 10 = 0 then public.nth_id(1 + n / 10, 1) end, timestamptz '2026-01-01' + n * interval '1 minute', timestamptz '2026-02-01' + (n * 7919 % 100000) * interval '1 minute'
    from generate_series(1, ${organizations}) n`, [owners, teams, tierId, tagId, territories, lines]);
  await database.rows(`insert into contacts.persons (id, display_name, name_key, given_name, job_title, organization_id, lifecycle_stage, lead_source, tier_id, city, country, primary_email, owner_id, team_id, territory_id, business_line_ids, confidentiality, tag_ids, created_at, updated_at)
    select public.nth_id(n, 2), initcap(${name('n')}), ${name('n')} || ' |  |  |  | ', 'X', (array['Buyer','Director','Engineer','Head of sales'])[1 + n % 4] || ' ' || n % 200, case when n % 5 > 0 then public.nth_id(1 + n % ${organizations}, 1) end, (array['lead','customer','prospect'])[1 + n % 3],
      'Source ' || n % 25, case when n * 7919 % 1013 < 10 then $3::uuid end, ${city('n')}, (array['UA','DE','PL'])[1 + n % 3], 'p' || n || '@mail' || n % 7 || '.example', case when n > ${persons * 0.8} then ${chosen('($1::uuid[])[49:60]', 'n')} else ${chosen('($1::uuid[])[1:48]', 'n')} end, ${chosen('$2', 'n / 60')}, ${placed}, case when n * 7919 % 1009 < 30 then array[$4::uuid] else '{}' end,
      timestamptz '2026-01-01' + n * interval '1 minute', timestamptz '2026-02-01' + (n * 7919 % 100000) * interval '1 minute'
    from generate_series(1, ${persons}) n`, [owners, teams, tierId, tagId, territories, lines]);
  await database.rows(`insert into contacts.contact_points (id, party_kind, party_id, kind, value, normalized_value, label, is_primary, created_at, updated_at)
    select public.nth_id(n, 3), 'person', public.nth_id(n, 2), 'email', 'p' || n || '@mail' || n % 7 || '.example', 'p' || n || '@mail' || n % 7 || '.example', 'work', true, now(), now() from generate_series(1, ${persons}) n
    union all select public.nth_id(n, 4), 'person', public.nth_id(n, 2), 'mobile', '', '+38044' || lpad((n * 7919 % 10000000)::text, 7, '0'), 'work', true, now(), now() from generate_series(1, ${persons}, 5) n`);
  for (const index of indexes) await database.rows(index);
  for (const table of ['organizations', 'persons', 'contact_points']) await database.rows(`analyze contacts.${table}`);
  return { owners, teams, tierId, tagId, territories, lines };
}

/** Indexes are built faster than they grow: takes away those that are not unique, and answers how to make them again. */
async function withoutIndexes(database: TestDatabase): Promise<string[]> {
  const found = await database.rows<{ name: string; made: string }>(`select indexname as name, indexdef as made from pg_indexes where schemaname = 'contacts' and tablename in ('persons', 'organizations', 'contact_points') and indexdef not like '%UNIQUE%'`);
  for (const { name } of found) await database.rows(`drop index contacts.${name}`);
  return found.map(({ made }) => made);
}
