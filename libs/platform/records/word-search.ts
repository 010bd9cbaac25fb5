import { layoutSwapped, searchKey } from '#platform/text';
import { isIndexable, literal } from './filter-value.ts';
import type { SearchWay } from './record-kind.ts';

const mostWords = 8;
const indexed = 'r.name_key';

/**
 * How a search box finds a record by the words of its key, in either alphabet or keyboard layout. What may be seen of the key is SQL that holds no
 * more than the key itself: it is compared besides, so that the index of the whole is used and what is hidden finds nothing.
 */
export const wordSearch = (text: string, visible: string = indexed): SearchWay[] => [text, layoutSwapped(text)].flatMap((spelling) => byWords(searchKey(spelling ?? ''), visible));

/** All words in any order: long ones anywhere, short ones where a word begins, which an index can answer too. */
export function byWords(key: string, visible: string): SearchWay[] {
  const words = key.split(' ').filter(Boolean).slice(0, mostWords);
  if (words.join('').length < 2) return [];
  const patterns: string[] = [];
  const like = (pattern: string): string => {
    const at = `$${patterns.push(pattern)}`;
    return visible === indexed ? `${indexed} like ${at}` : `(${indexed} like ${at} and ${visible} like ${at})`;
  };
  const sql = words.map((word) => (isIndexable(word) ? like(`%${literal(word)}%`) : `(${like(`${literal(word)}%`)} or ${like(`% ${literal(word)}%`)})`));
  return [{ sql: `(${sql.join(' and ')})`, patterns }];
}
