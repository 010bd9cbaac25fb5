import type { FieldFilter, RecordKind, SearchWay } from '#platform/records';
import { isIndexable, literal, wordSearch } from '#platform/records';
import { digitsOf, searchKey } from '#platform/text';
import { keyDivider } from '../domain/name-key.ts';

type Hidden = (field: string) => boolean;

const place = (at: number, alias: string): string => `split_part(${alias}.name_key, '${keyDivider}', ${at + 1})`;
const point = (kinds: string): string => `r.id = any(array(select c.party_id from contacts.contact_points c where c.deleted_at is null and c.kind in (${kinds}) and c.normalized_value like $1))`;

/** The key of the names an actor may see: the indexed column, or what is left of it. */
export function visibleKey(names: readonly string[], hidden: Hidden, alias = 'r'): string {
  const open = names.flatMap((name, at) => (hidden(name) ? [] : [place(at, alias)]));
  return open.length === names.length ? `${alias}.name_key` : `concat_ws('${keyDivider}', ${open.join(', ')})`;
}

/** Among equal names a VIP comes first. */
export const vipFirst = ['tier', 'coalesce(tier.is_vip, false)'] as const;

/** Filters the first of the names by the index of them all. */
export const firstName: FieldFilter = { on: place(0, 'r'), within: 'r.name_key', as: 'text', operators: ['contains', 'startsWith'], normalize: searchKey };

/** How a search box finds a party: by words of its names in either alphabet or layout, part of an e-mail, part of a phone. */
export function partySearch(names: readonly string[]): NonNullable<RecordKind['search']> {
  return (text, hidden) => [...wordSearch(text, visibleKey(names, hidden)), ...byPoint(text, hidden)];
}

function byPoint(text: string, hidden: Hidden): SearchWay[] {
  if (hidden('contactPoints')) return [];
  const ways: SearchWay[] = [];
  const digits = digitsOf(text).replace(/^(?:00|0|8)(?=\d{5})/u, '');
  if (digits.length >= 4 && /^[\d\s()+.-]+$/u.test(text)) ways.push({ sql: point(hidden('primaryPhone') ? `'fax'` : `'phone', 'mobile', 'fax'`), patterns: [`%${digits}%`] });
  const part = text.trim().toLowerCase();
  if (part.length >= 3 && /^\S+$/u.test(part)) ways.push({ sql: point(`${hidden('primaryEmail') ? '' : `'email', `}'web', 'messenger', 'social'`), patterns: [within(part)] });
  return ways;
}

/** A mere word stands at the beginning of an address; what has signs or digits, anywhere in it. */
const within = (part: string): string => `${/[\d@.]/u.test(part) && isIndexable(part) ? '%' : ''}${literal(part)}%`;
