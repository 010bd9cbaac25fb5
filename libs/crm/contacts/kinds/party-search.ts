import { digitsOf, layoutSwapped, searchKey } from '#platform/text';

type Way = { readonly sql: string; readonly pattern: string };
const point = (kinds: string): string => `r.id in (select c.party_id from contacts.contact_points c where c.deleted_at is null and c.kind in (${kinds}) and c.normalized_value like $)`;

/** How a search box finds a party: part of a name in either alphabet or layout, of an e-mail, of a phone. */
export function partySearch(text: string, hidden: (field: string) => boolean): Way[] {
  const ways: Way[] = [];
  const like = (part: string): string => `%${part.replace(/[\\%_]/gu, '\\$&')}%`;
  for (const spelling of [text, layoutSwapped(text)]) {
    const key = spelling ? searchKey(spelling) : '';
    if (key.length >= 2) ways.push({ sql: 'r.name_key like $', pattern: `%${key.split(' ').join('%')}%` });
  }
  const digits = digitsOf(text).replace(/^(?:00|0|8)(?=\d{5})/u, '');
  const open = !hidden('contactPoints');
  if (open && digits.length >= 4 && /^[\d\s()+.-]+$/u.test(text)) ways.push({ sql: point(`'phone', 'mobile', 'fax'`), pattern: like(digits) });
  if (open && text.trim().length >= 3 && /[@.]/u.test(text)) ways.push({ sql: point(`'email', 'web', 'messenger', 'social'`), pattern: like(text.trim().toLowerCase()) });
  return ways;
}
