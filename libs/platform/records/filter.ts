import { ValidationFailed, type Violation } from '#platform/kernel';
import { comparison, mostValues, type Comparing } from './comparison.ts';
import type { Operator, RecordKind } from './record-kind.ts';
import type { SqlText } from './sql-text.ts';

type Condition = { readonly field: string; readonly op: string; readonly value: unknown };
type Node = Condition | { readonly and: readonly Node[] } | { readonly or: readonly Node[] };

export const limits = { conditions: 50, depth: 5, inValues: mostValues } as const;

/** Compiles a filter, from the query string or as nested JSON, to a predicate over `r`. @throws ValidationFailed */
export function compileFilter(kind: RecordKind, filter: unknown, hidden: (field: string) => boolean, sql: SqlText, seen: Comparing['seen'] = () => 'true'): string {
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
    const known = hidden(field) || !Object.hasOwn(kind.fields, field) ? undefined : kind.fields[field];
    if (!known?.filter) return refuse(at, 'unknown-filter', { field });
    if (!known.filter.operators.includes(op as Operator)) refuse(at, 'unknown-operator', { field, op, operators: known.filter.operators });
    return comparison(known.filter, op as Operator, value, { sql, seen, refuse: (code, detail) => refuse(at, code, { field, ...detail }) });
  };
  return walk(fromQuery(filter), '/filter', 0);
}

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
