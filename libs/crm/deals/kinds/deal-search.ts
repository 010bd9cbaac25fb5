import { isIndexable, literal, type SearchWay } from '#platform/records';
import { layoutSwapped, searchKey } from '#platform/text';

const mostWords = 8;

/** How a search box finds a deal: by words of its name, in either alphabet or layout. */
export function dealSearch(text: string, hidden: (field: string) => boolean): SearchWay[] {
  if (hidden('name')) return [];
  return [text, layoutSwapped(text)].flatMap((spelling) => byName(spelling ?? ''));
}

function byName(text: string): SearchWay[] {
  const words = searchKey(text).split(' ').filter(Boolean).slice(0, mostWords);
  if (words.join('').length < 2) return [];
  const patterns: string[] = [];
  const like = (pattern: string): string => `r.name_key like $${patterns.push(pattern)}`;
  const sql = words.map((word) => (isIndexable(word) ? like(`%${literal(word)}%`) : `(${like(`${literal(word)}%`)} or ${like(`% ${literal(word)}%`)})`));
  return [{ sql: `(${sql.join(' and ')})`, patterns }];
}
