import type { PartyKind } from '../../domain/party.ts';

const standing = `json_build_object('line', r.business_line_ids, 'territory', r.territory_id, 'confidentiality', r.confidentiality, 'tier', r.tier_id)`;
const facts = (name: string, taxId: string, organization: string): string => `r.id, r.owner_id as "ownerId", r.team_id as "teamId", ${standing} as standing, ${name} as name, ${taxId} as "taxId", ${organization} as "organizationId", false as "isRehearsed"`;
const person = facts('r.display_name', 'null::text', 'r.organization_id');
const organization = facts('r.name', 'r.tax_id', 'null::uuid');

// Key by key: for a list of keys, a table that was never analyzed is read through its trigram index, which takes seconds.
const keysOf = (parameter: string): string => `(select distinct unnest(${parameter}::text[]) as value) k join contacts.contact_points c on c.normalized_value = k.value and c.deleted_at is null`;
const itsPerson = 'join contacts.persons r on r.id = c.party_id and r.deleted_at is null and r.practice_id is null';
const byPoint = `select 'email:' || c.normalized_value as key, ${person} from ${keysOf('$1')} and c.kind = 'email' ${itsPerson}
  union all select 'phone:' || c.normalized_value, ${person} from ${keysOf('$2')} and c.kind in ('phone', 'mobile') ${itsPerson}
  union all select 'id:' || r.id, ${person} from contacts.persons r where r.deleted_at is null and r.practice_id is null and r.id = any($3::uuid[])
  union all select 'name:' || lower(r.display_name), ${person} from contacts.persons r where r.deleted_at is null and r.practice_id is null and lower(r.display_name) = any($4::text[])`;
const byName = `select 'tax-id:' || r.tax_id as key, ${organization} from contacts.organizations r where r.deleted_at is null and r.practice_id is null and r.tax_id = any($1::text[])
  union all select 'domain:' || r.domain, ${organization} from contacts.organizations r where r.deleted_at is null and r.practice_id is null and r.domain = any($2::text[])
  union all select 'name:' || r.matching_key, ${organization} from contacts.organizations r where r.deleted_at is null and r.practice_id is null and r.matching_key = any($3::text[])
  union all select 'id:' || r.id, ${organization} from contacts.organizations r where r.deleted_at is null and r.practice_id is null and r.id = any($4::uuid[])`;

/** Every record that shares a key, each key answered by an index of its own, the oldest first. */
export function matchingSql(kind: PartyKind, keys: readonly string[]): [text: string, values: unknown[]] {
  const of = (prefix: string): string[] => keys.filter((key) => key.startsWith(`${prefix}:`)).map((key) => key.slice(prefix.length + 1));
  return kind === 'person' ? [`${byPoint} order by id`, [of('email'), of('phone'), of('id'), of('name')]] : [`${byName} order by id`, [of('tax-id'), of('domain'), of('name'), of('id')]];
}
