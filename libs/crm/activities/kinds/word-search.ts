import { isIndexable, literal, type SearchWay } from '#platform/records';
import { layoutSwapped, searchKey } from '#platform/text';

const mostWords = 8;

/** How a search box finds an activity or a promise: by words of what it says, in either alphabet or layout; not at all where that is hidden. */
export const wordSearch = (field: string) => (text: string, hidden: (field: string) => boolean): SearchWay[] =>
  hidden(field) ? [] : [text, layoutSwapped(text)].flatMap((spelling) => byWords(spelling ?? ''));

function byWords(text: string): SearchWay[] {
  const words = searchKey(text).split(' ').filter(Boolean).slice(0, mostWords);
  if (words.join('').length < 2) return [];
  const patterns: string[] = [];
  const like = (pattern: string): string => `r.name_key like $${patterns.push(pattern)}`;
  const sql = words.map((word) => (isIndexable(word) ? like(`%${literal(word)}%`) : `(${like(`${literal(word)}%`)} or ${like(`% ${literal(word)}%`)})`));
  return [{ sql: `(${sql.join(' and ')})`, patterns }];
}
