import type { TestDatabase } from '#platform/testing';

const person = `(select concat_ws('|', p.display_name, p.primary_email, p.primary_phone) from contacts.persons p where p.id = %)`;
const organization = `(select o.name from contacts.organizations o where o.id = %)`;
const of = (text: string, column: string): string => text.replace('%', column);

/** Every row that an import leaves, by natural keys: no id, no instant, and no version, which a clock that stands still moves less often. */
const tables: Readonly<Record<string, string>> = {
  persons: `select concat_ws('|', display_name, given_name, additional_name, family_name, preferred_name, birth_date, description, job_title, ${of(organization, 'organization_id')}, primary_email, primary_phone, city, country, cardinality(tag_ids), name_key) as row from contacts.persons`,
  organizations: `select concat_ws('|', name, legal_name, domain, matching_key, primary_email, primary_phone) as row from contacts.organizations`,
  points: `select concat_ws('|', coalesce(${of(person, 'party_id')}, ${of(organization, 'party_id')}), kind, value, normalized_value, label, is_primary) as row from contacts.contact_points`,
  careers: `select concat_ws('|', ${of(person, 'person_id')}, ${of(organization, 'organization_id')}, job_title, start_date, end_date, is_primary) as row from contacts.employments`,
  addresses: `select concat_ws('|', ${of(person, 'party_id')}, type, street_address, address_locality, address_country) as row from contacts.postal_addresses`,
  tags: `select name as row from contacts.tags`,
  pairs: `select concat_ws('|', kind, status, ${of(person, 'left_id')}, ${of(person, 'right_id')}) as row from contacts.duplicate_candidates`,
  audit: `select concat_ws('|', entity, count(*)) as row from platform.audit_events where entity in ('person', 'organization', 'contact-point', 'employment', 'address', 'tag') group by entity`,
  events: `select concat_ws('|', type, count(*)) as row from platform.events where type like 'contacts.%' group by type`,
  protocol: `select concat_ws('|', line, outcome, errors, ${of(person, 'person_id')}, ${of(organization, 'organization_id')}) as row from migration.import_rows`,
  counts: `select concat_ws('|', rows, created, updated, skipped, rejected) as row from migration.tallies`,
  repair: `select concat_ws('|', name, size, sha256) as row from platform.files where name like '%rejected.csv'`,
};

/** A hash and a count for each table. */
export async function stateOfImports(database: TestDatabase): Promise<Record<string, string>> {
  const state: Record<string, string> = {};
  for (const [name, rows] of Object.entries(tables)) {
    const [found] = await database.rows<{ state: string }>(`select count(*) || ' ' || coalesce(md5(string_agg(row, E'\\n' order by row collate "C")), '') as state from (${rows}) x`);
    state[name] = found!.state;
  }
  return state;
}
