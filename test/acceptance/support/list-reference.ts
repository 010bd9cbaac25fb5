import { searchKey } from '#platform/text';

export interface KnownField {
  readonly name: string;
  readonly type: string;
  readonly filterable: boolean;
  readonly sortable: boolean;
  readonly operators: string[];
}
export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** What a list says in a field, as a filter compares it: references by their ids. */
export function valueIn(row: Row, field: string): unknown {
  const value = row[field];
  return Array.isArray(value) ? value.map((each: unknown) => (typeof each === 'object' && each !== null ? (each as { id: string }).id : each)) : (value ?? null);
}

const isName = (field: string): boolean => field === 'displayName' || field === 'name';
/** Names are compared by how they sound, other texts by their letters, whatever the case. */
const comparable = (field: string, text: string): string => (isName(field) ? searchKey(text) : text.toLowerCase());

/** Whether a row is in a list with one condition: written anew, from what the API promises. */
export function holds(row: Row, field: string, op: string, wanted: string): boolean {
  const value = valueIn(row, field);
  if (Array.isArray(value)) return op === 'isEmpty' ? (value.length === 0) === (wanted === 'true') : wanted.split(',').some((each) => value.includes(each)) !== (op === 'ne');
  switch (op) {
    case 'isEmpty': return (value === null) === (wanted === 'true');
    case 'eq': return value === wanted;
    case 'ne': return value !== wanted;
    case 'in': return wanted.split(',').includes(value as string);
    case 'gt': return value !== null && String(value) > wanted;
    case 'gte': return value !== null && String(value) >= wanted;
    case 'lt': return value !== null && String(value) < wanted;
    case 'lte': return value !== null && String(value) <= wanted;
    case 'contains': return value !== null && comparable(field, String(value)).includes(comparable(field, wanted));
    case 'startsWith': return value !== null && comparable(field, String(value)).startsWith(comparable(field, wanted));
    default: throw new Error(`Nobody told the reference of ${op}.`);
  }
}

/** Values to ask a field and an operator for: some that are there, one that is not. */
export function wantedOf(rows: readonly Row[], { name, type, operators }: KnownField, op: string): string[] {
  if (op === 'isEmpty') return ['true', 'false'];
  const there = [...new Set(rows.flatMap((row) => valueIn(row, name)).filter((value): value is string => typeof value === 'string'))].sort();
  const some = [there[0], there[Math.floor(there.length / 2)], there.at(-1)].filter((value) => value !== undefined);
  if (op === 'contains') return some.flatMap((value) => [value.slice(1, 6), value.toUpperCase()]).filter((part) => /[\p{L}\p{N}]{3}/u.test(isName(name) ? searchKey(part) : part));
  if (op === 'startsWith') return some.flatMap((value) => [value.slice(0, 1), value.slice(0, 4).toLowerCase()]).filter((part) => /[\p{L}\p{N}]/u.test(isName(name) ? searchKey(part) : part));
  const strange = type.startsWith('reference') || name === 'id' ? '0190e3a0-0000-7000-8000-000000000000' : type === 'instant' ? '1999-12-31T23:59:59.000Z' : 'nobody has this';
  return op === 'in' ? [some.slice(0, 2).join(','), `${strange},${some.at(-1)}`] : operators.includes('gt') ? some : [...some, strange];
}

/** What is sorted by how far it goes, and not by its letters. */
const steps: Readonly<Record<string, string>> = { open: '0', confidential: '1', secret: '2' };

/** In the order of a sort; equal ones by their ids, as everywhere. */
export function sorted(rows: readonly Row[], sort: string): Row[] {
  const descending = sort.startsWith('-');
  const field = sort.replace('-', '');
  const { compare } = new Intl.Collator('und');
  const byId = (one: Row, other: Row): number => (one.id < other.id ? -1 : 1);
  // Who was never contacted comes first, who is not to be contacted last.
  const told = (row: Row): string => steps[String(row[field])] ?? String(row[field] ?? (field === 'lastContactAt' ? '' : 'none'));
  const inOrder = [...rows].sort((one, other) => (isName(field) ? compare(String(one[field]), String(other[field])) : told(one).localeCompare(told(other), 'en')) || byId(one, other));
  return descending ? inOrder.reverse() : inOrder;
}
