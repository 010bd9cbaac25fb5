import { isIndexable, isOf, isWordless, literal } from './filter-value.ts';
import type { FieldFilter, Operator } from './record-kind.ts';
import type { SqlText } from './sql-text.ts';

export const mostValues = 500;

/** What a comparison is written with: its parameters, its refusal, and whether the record a column names may be seen. */
export interface Comparing {
  readonly sql: SqlText;
  refuse(code: string, detail?: object): never;
  seen(kind: string, column: string): string;
}

const signs: Partial<Record<Operator, string>> = { eq: '=', ne: 'is distinct from', gt: '>', gte: '>=', lt: '<', lte: '<=' };

/** One condition of a filter as a predicate. */
export function comparison(filter: FieldFilter, op: Operator, value: unknown, { sql, refuse, seen }: Comparing): string {
  const { on, as, array, names } = filter;
  const typed = (given: unknown): unknown => (isOf(as, given) ? given : refuse('filter-value'));
  const seenOnly = (equal: string): string => (names ? `(${equal} and ${seen(names, on)})` : equal);
  if (op === 'isEmpty') {
    const empty = wanted(value) ?? refuse('filter-value');
    if (array) return `${on} ${empty ? '=' : '<>'} '{}'`;
    const filled = seenOnly(`${on} is not null`);
    return empty ? (names ? `not ${filled}` : `${on} is null`) : filled;
  }
  if (op === 'ne' && array) return `not ${comparison(filter, 'in', value, { sql, refuse, seen })}`;
  if (op === 'in' || array) {
    const list = (Array.isArray(value) ? value : String(value).split(',')).map(typed);
    if (list.length > mostValues) refuse('query.too-complex', { values: mostValues });
    const bound = sql.bind(list, `${as}[]`);
    if (array) return names ? `${on} && array(select named from unnest(${bound}) named where ${seen(names, 'named')})` : `${on} && ${bound}`;
    return seenOnly(`${on} = any(${bound})`);
  }
  if (op === 'contains' || op === 'startsWith') return like(filter, op, String(typed(value)), { sql, refuse, seen });
  const bound = sql.bind(typed(value), as);
  return op === 'ne' && names ? `not ${seenOnly(`${on} is not distinct from ${bound}`)}` : seenOnly(`${on} ${signs[op]} ${bound}`);
}

function wanted(value: unknown): boolean | undefined {
  if (value === undefined) return true;
  return value === true || value === 'true' ? true : value === false || value === 'false' ? false : undefined;
}

/** Part of a text, by its index: what nothing could look up is refused instead of read through. */
function like({ on, within, normalize = (text) => text }: FieldFilter, op: 'contains' | 'startsWith', text: string, { sql, refuse }: Comparing): string {
  const part = normalize(text);
  if (isWordless(part)) refuse('filter-value');
  if (op === 'contains' && !isIndexable(part)) refuse('filter-too-short', { min: 3 });
  const pattern = sql.bind(op === 'contains' ? `%${literal(part)}%` : `${literal(part)}%`, 'text');
  return within ? `(${within} ilike ${pattern} and ${on} ilike ${pattern})` : `${on} ilike ${pattern}`;
}
