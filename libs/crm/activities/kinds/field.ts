import type { Label, Operator, RecordField } from '#platform/records';

type Rest = Partial<RecordField> & { readonly find?: keyof typeof operators; readonly names?: string; readonly name?: string };

const operators = {
  exact: ['eq', 'ne', 'in', 'isEmpty'],
  among: ['eq', 'in', 'isEmpty'],
  range: ['eq', 'gt', 'gte', 'lt', 'lte', 'isEmpty'],
  instant: ['gt', 'gte', 'lt', 'lte', 'isEmpty'],
  flag: ['eq'],
} as const satisfies Record<string, readonly Operator[]>;

const types: Partial<Record<RecordField['type'], NonNullable<RecordField['filter']>['as']>> = { reference: 'uuid', references: 'uuid', day: 'date', instant: 'timestamptz', flag: 'boolean', whole: 'integer' };

export const isoInstant = (column: string): string => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A field kept in a column of the record's own row, or made of SQL over it. */
export function field(label: Label, on: string, type: RecordField['type'], group: string, { find, names, ...rest }: Rest = {}): RecordField {
  const column = /^[a-z_]+$/u.test(on) ? `r.${on}` : on;
  const as = types[type] ?? 'text';
  const select = type === 'day' ? `${column}::text` : type === 'instant' ? isoInstant(column) : column;
  return {
    label, type, group, select, exportable: true,
    ...(find && { filter: { on: column, as, operators: operators[find], ...(names && { names }), ...(type === 'references' && { array: true }) } }), ...rest,
  };
}

/** A record of another place, shown by its name. */
export function card(label: Label, group: string, join: string, columns: Readonly<Record<string, string>>, rest: Partial<RecordField> = {}): RecordField {
  const pairs = Object.entries(columns).map(([name, column]) => `'${name}', ${join}.${column}`).join(', ');
  return { label, type: 'reference', group, join, select: `case when ${join}.id is null then null else json_build_object('id', ${join}.id, ${pairs}) end`, exportable: true, ...rest };
}

const named = (label: string, column: string, alias: string): string => `case when ${alias}.id is null then null else json_build_object('id', ${alias}.id, '${label}', ${alias}.${column}) end`;

/** The two fields of a record that is named: its id and its name, both null where it may not be seen. */
export function link(label: Label, name: string, column: string, kind: string, join: string, title = 'name'): Record<string, RecordField> {
  return {
    [`${name}Id`]: field(label, column, 'reference', 'about', { find: 'exact', names: kind, of: [name], join, select: `${join}.id`, exportable: false, extra: true }),
    [name]: { label, type: 'reference', group: 'about', join, select: named(title === 'name' ? 'name' : 'displayName', title, join), of: [`${name}Id`], exportable: true },
  };
}
