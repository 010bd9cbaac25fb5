import { literal, type Operator, type RecordField, type RecordKind } from '#platform/records';

export interface DirectoryField {
  readonly select: string;
  readonly filter?: Omit<NonNullable<RecordField['filter']>, 'operators'> & { readonly operators?: readonly Operator[] };
  readonly sort?: RecordField['sort'];
  /** Only filters; no column of the answer. */
  readonly filterOnly?: boolean;
}

/**
 * A table of this module, described so that lists, filters and cursors work as everywhere. It stays out of the registry of
 * record kinds: colleagues have no owner, are never removed, and no role closes a field of theirs. So its labels are never read.
 * A table that holds a secret is given as a selection of its open columns: whoever reads may select no other.
 */
export function directoryKind(kind: string, table: string, read: string, fields: Readonly<Record<string, DirectoryField>>, searched: readonly string[] = []): RecordKind {
  const label = { en: kind, ru: kind, uk: kind };
  return {
    kind, label, read, table: `(select *, null::timestamptz as deleted_at from ${table})`, defaultSort: 'name', joins: {}, hangsOn: [],
    fields: Object.fromEntries(Object.entries(fields).map(([name, { select, filter, sort, filterOnly }]) => [name, {
      label, type: 'text', group: 'main', select, recordOnly: filterOnly ?? false,
      ...(filter && { filter: { operators: ['eq', 'in'], ...filter } }), ...(sort && { sort }),
    } satisfies RecordField])),
    search: (text) => searched.map((column) => ({ sql: `r.${column} ilike $1`, patterns: [`%${literal(text)}%`] })),
  };
}

/** The columns of an answer, over the alias `r`. */
export const columnsOf = (kind: RecordKind): string =>
  Object.entries(kind.fields).filter(([, field]) => !field.recordOnly).map(([name, field]) => `${field.select} as "${name}"`).join(', ');

/** An instant as JSON has it. */
export const instant = (column: string): string => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
