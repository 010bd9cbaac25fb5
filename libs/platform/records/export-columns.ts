import { ValidationFailed, type Violation } from '#platform/kernel';
import type { ExportColumn, Label, RecordField, RecordKind } from './record-kind.ts';

/** A column of a file of records: its heading, and the text it holds. */
export interface FileColumn {
  /** The field's name, or `field.column` where a field fills several. */
  readonly name: string;
  readonly heading: Label;
  /** SQL of a text over the record's row `r` and the kind's joins. */
  readonly select: string;
  readonly join?: string | undefined;
  /** The field that an import reads it into; none where it can only be read. */
  readonly importKey?: string | undefined;
  /** Whether it is in a file for which nobody chose columns. */
  readonly isUsual: boolean;
}

/** Every column in which a kind can be written to a file by somebody who may not see the hidden fields. */
export const fileColumns = (kind: RecordKind, hidden: (field: string) => boolean): FileColumn[] => Object.entries(kind.fields).filter(([name, field]) => isExportable(field) && !hidden(name)).flatMap(([name, field]) => columnsOf(name, field));

export const isExportable = (field: RecordField): boolean => field.exportable === true || field.exports !== undefined;

/** The columns of these fields, in their order; the usual ones where none are named. @throws ValidationFailed for a field that is unknown, hidden or not exportable */
export function chosenColumns(kind: RecordKind, names: readonly string[] | undefined, hidden: (field: string) => boolean): FileColumn[] {
  const all = fileColumns(kind, hidden);
  if (names === undefined) return all.filter(({ isUsual }) => isUsual);
  const unknown: Violation[] = [];
  const chosen = names.flatMap((wanted, at) => {
    const found = all.filter(({ name }) => name === wanted || name.startsWith(`${wanted}.`));
    if (found.length === 0) unknown.push({ pointer: `/columns/${at}`, code: 'unknown-field', field: wanted } as Violation);
    return found;
  });
  if (unknown.length > 0) throw new ValidationFailed(unknown);
  return [...new Map(chosen.map((column) => [column.name, column])).values()];
}

function columnsOf(name: string, field: RecordField): FileColumn[] {
  const of = (column: ExportColumn): FileColumn => ({
    name: column.name ? `${name}.${column.name}` : name, heading: column.label ?? field.label, select: column.select ?? textOf(field), join: column.join ?? field.join, importKey: column.importKey, isUsual: column.isUsual ?? true,
  });
  return (field.exports ?? [{}]).map(of);
}

/** What a list answers, as a text. */
function textOf({ select, type, filter }: RecordField): string {
  const name = (json: string): string => `coalesce(${json} ->> 'displayName', ${json} ->> 'name')`;
  if (type === 'reference') return name(`(${select})`);
  if (type === 'references') return `(select string_agg(${name('item')}, ' ::: ') from json_array_elements(${select}) item)`;
  if (type === 'money') return `concat_ws(' ', (${select}) ->> 'amount', (${select}) ->> 'currency')`;
  return filter?.array ? `array_to_string(${select}, '; ')` : `(${select})::text`;
}
