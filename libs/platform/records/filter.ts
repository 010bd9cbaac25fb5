import { ValidationFailed, type Violation } from '#platform/kernel';
import { comparison, mostValues } from './comparison.ts';
import { kindNamed, type FieldFilter, type Operator, type RecordKind } from './record-kind.ts';
import type { SqlText } from './sql-text.ts';

type Condition = { readonly field: string; readonly op: string; readonly value: unknown };
type Node = Condition | { readonly and: readonly Node[] } | { readonly or: readonly Node[] };

export const limits = { conditions: 50, depth: 5, inValues: mostValues } as const;

/** What a filter may know beside the kind: what is hidden of another kind, and whether a record that a column names may be seen and is so. */
export interface Through {
  hidden(kind: string, field: string): boolean;
  seen(kind: string, column: string, so?: string): string;
}
const nothingElse: Through = { hidden: () => true, seen: () => 'true' };

/**
 * Compiles a filter, from the query string or as nested JSON, to a predicate over `r`. `writer.city` asks for the city of the writer that a book names by `writerId`: where that one may be seen, and this field of it.
 * @throws ValidationFailed
 */
export function compileFilter(kind: RecordKind, filter: unknown, hidden: (field: string) => boolean, sql: SqlText, through: Through = nothingElse): string {
  if (filter === undefined) return 'true';
  let conditions = 0;
  const refuse = (pointer: string, code: string, detail: object = {}): never => {
    throw new ValidationFailed([{ pointer, code, ...detail } as Violation]);
  };
  const walk = (node: unknown, at: string, depth: number): string => {
    if (depth > limits.depth) refuse(at, 'query.too-complex', { depth: limits.depth });
    if (typeof node !== 'object' || node === null) return refuse(at, 'filter-malformed');
    for (const [word, glue] of [['and', ' and '], ['or', ' or ']] as const) {
      const parts = (node as Record<string, unknown>)[word];
      if (!Array.isArray(parts)) continue;
      if (Object.keys(node).length > 1) refuse(at, 'filter-malformed');
      return parts.length === 0 ? String(word === 'and') : `(${parts.map((part, index) => walk(part, `${at}/${word}/${index}`, depth + 1)).join(glue)})`;
    }
    if (++conditions > limits.conditions) refuse(at, 'query.too-complex', { conditions: limits.conditions });
    const { field, op = 'eq', value, ...unknown } = node as Condition;
    if (typeof field !== 'string' || Object.keys(unknown).length > 0) refuse(at, 'filter-malformed');
    const filtered = (of: RecordKind, name: string, isHidden: boolean): FieldFilter => (isHidden || !Object.hasOwn(of.fields, name) ? undefined : of.fields[name]!.filter) ?? refuse(at, 'unknown-filter', { field });
    const compared = (known: FieldFilter): string => {
      if (!known.operators.includes(op as Operator)) refuse(at, 'unknown-operator', { field, op, operators: known.operators });
      return comparison(known, op as Operator, value, { sql, seen: through.seen, refuse: (code, detail) => refuse(at, code, { field, ...detail }) });
    };
    const [own, further, beyond] = field.split('.') as [string, string?, string?];
    if (further === undefined) return compared(filtered(kind, own, hidden(own)));
    const link = filtered(kind, `${own}Id`, hidden(`${own}Id`));
    if (link.names === undefined || link.array || beyond !== undefined) return refuse(at, 'unknown-filter', { field });
    const named = filtered(kindNamed(link.names), further, through.hidden(link.names, further));
    // A field whose own meaning rests on what else may be seen is not asked for from afar.
    if (named.names !== undefined) return refuse(at, 'unknown-filter', { field });
    return through.seen(link.names, link.on, compared({ ...named, on: ofSeen(named.on), ...(named.within && { within: ofSeen(named.within) }) }));
  };
  return walk(fromQuery(filter), '/filter', 0);
}

/** SQL over `r` as SQL over the record that is looked up. */
const ofSeen = (on: string): string => on.replaceAll(/\br\./gu, 'seen.');

/** A filter of either grammar as parts of an `and`. */
export const conditions = (filter: unknown): unknown[] => (filter === undefined ? [] : [fromQuery(filter)]);

/** `{city: 'Berlin', createdAt: {gte: …}}` of a query string becomes the JSON grammar; so does that grammar as a text, `filter={"or":[…]}`. */
function fromQuery(given: unknown): unknown {
  const filter = typeof given === 'string' ? parsed(given) : given;
  if (typeof filter !== 'object' || filter === null || Array.isArray(filter)) return filter;
  if ('and' in filter || 'or' in filter || 'field' in filter) return filter;
  const and: Node[] = [];
  for (const [field, given] of Object.entries(filter)) {
    if (typeof given === 'object' && given !== null) for (const [op, value] of Object.entries(given as object)) and.push({ field, op, value });
    else and.push({ field, op: 'eq', value: given });
  }
  return { and };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text; // refused as malformed where it is compiled
  }
}
