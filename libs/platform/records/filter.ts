import { ValidationFailed, type Violation } from '#platform/kernel';
import type { Operator, RecordField, RecordKind } from './record-kind.ts';
import type { SqlText } from './sql-text.ts';

type Condition = { readonly field: string; readonly op: string; readonly value: unknown };
type Node = Condition | { readonly and: readonly Node[] } | { readonly or: readonly Node[] };

export const limits = { conditions: 50, depth: 5, inValues: 500 } as const;

/** Compiles a filter, from the query string or as nested JSON, to a predicate over `r`. @throws ValidationFailed */
export function compileFilter(kind: RecordKind, filter: unknown, hidden: (field: string) => boolean, sql: SqlText): string {
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
      if (Array.isArray(parts)) return parts.length === 0 ? String(word === 'and') : `(${parts.map((part, index) => walk(part, `${at}/${word}/${index}`, depth + 1)).join(glue)})`;
    }
    if (++conditions > limits.conditions) refuse(at, 'query.too-complex', { conditions: limits.conditions });
    const { field, op = 'eq', value } = node as Condition;
    const known = hidden(field) || !Object.hasOwn(kind.fields, field) ? undefined : kind.fields[field];
    if (!known?.filter) return refuse(at, 'unknown-filter', { field });
    if (!known.filter.operators.includes(op as Operator)) refuse(at, 'unknown-operator', { field, op, operators: known.filter.operators });
    return compare(known, op as Operator, value, (code) => refuse(at, code, { field }), sql);
  };
  return walk(fromQuery(filter), '/filter', 0);
}

/** `{city: 'Berlin', createdAt: {gte: …}}` of a query string becomes the JSON grammar. */
function fromQuery(filter: unknown): unknown {
  if (typeof filter !== 'object' || filter === null || Array.isArray(filter)) return filter;
  if ('and' in filter || 'or' in filter || 'field' in filter) return filter;
  const and: Node[] = [];
  for (const [field, given] of Object.entries(filter)) {
    if (typeof given === 'object' && given !== null) for (const [op, value] of Object.entries(given as object)) and.push({ field, op, value });
    else and.push({ field, op: 'eq', value: given });
  }
  return { and };
}

const comparisons: Partial<Record<Operator, string>> = { eq: '=', ne: 'is distinct from', gt: '>', gte: '>=', lt: '<', lte: '<=' };

function compare(field: RecordField, op: Operator, value: unknown, refuse: (code: string) => never, sql: SqlText): string {
  const { on, as, array, normalize = (text: string) => text } = field.filter!;
  const typed = (given: unknown): unknown => (isOf(as, given) ? given : refuse('filter-value'));
  if (op === 'isEmpty') {
    const empty = value === true || value === 'true' || value === undefined;
    if (array) return `${on} ${empty ? '=' : '<>'} '{}'`;
    return `${on} is ${empty ? '' : 'not '}null`;
  }
  if (op === 'in' || array) {
    const list = (Array.isArray(value) ? value : String(value).split(',')).map(typed);
    if (list.length > limits.inValues) refuse('query.too-complex');
    const bound = sql.bind(list, `${as}[]`);
    return array ? `${on} && ${bound}` : `${on} = any(${bound})`;
  }
  if (op === 'contains' || op === 'startsWith') {
    const escaped = normalize(String(typed(value))).replace(/[\\%_]/gu, '\\$&');
    return `${on} ilike ${sql.bind(op === 'contains' ? `%${escaped}%` : `${escaped}%`, 'text')}`;
  }
  return `${on} ${comparisons[op]} ${sql.bind(typed(value), as)}`;
}

const patterns = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu,
  date: /^\d{4}-\d{2}-\d{2}$/u,
  timestamptz: /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:?\d{2}))?$/u,
  boolean: /^(true|false)$/u,
  integer: /^-?\d{1,9}$/u,
  text: /^[^\0]*$/u,
};

function isOf(as: keyof typeof patterns, value: unknown): boolean {
  if (value === null || typeof value === 'object') return false;
  const text = String(value);
  return text.length <= 500 && patterns[as].test(text) && (as === 'date' || as === 'timestamptz' ? isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)) : true);
}

/** JavaScript takes February 30 for March 2; PostgreSQL refuses it. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
