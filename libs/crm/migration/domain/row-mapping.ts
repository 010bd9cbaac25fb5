import { fieldOf } from './fields-of-contents.ts';
import type { ImportContents } from './import-contents.ts';
import type { ImportField } from './import-field.ts';
import { isOwnColumn } from './heading-key.ts';
import { companyOf } from './label-columns.ts';

export interface MappedColumn {
  readonly column: number;
  readonly heading: string;
  readonly field: ImportField;
  readonly labelColumn: number | null;
  readonly set: string;
}

export interface RowMapping {
  readonly headings: readonly string[];
  readonly columns: readonly MappedColumn[];
}

export type MappingFault = { readonly column: number; readonly field: string; readonly code: 'field-unknown' | 'field-taken' | 'column-unknown' };

/** What is wrong with a mapping that a person made; a field of one value takes one column. */
export function mappingFaults(width: number, mapping: readonly { readonly column: number; readonly field: string | null }[], contents: ImportContents): MappingFault[] {
  return mapping.flatMap(({ column, field }, at): MappingFault[] => {
    if (field === null) return [];
    if (column < 0 || column >= width) return [{ column, field, code: 'column-unknown' }];
    const known = fieldOf(contents, field);
    if (!known) return [{ column, field, code: 'field-unknown' }];
    const isTaken = !known.isMany && mapping.some((other, before) => before < at && other.field === field);
    return isTaken ? [{ column, field, code: 'field-taken' }] : [];
  });
}

/** A mapping made ready for a million rows. The headings of a file without a header row are empty. */
export function rowMapping(headings: readonly string[], mapping: readonly { readonly column: number; readonly field: string | null }[], contents: ImportContents = 'parties'): RowMapping {
  const columns = mapping.flatMap(({ column, field }): MappedColumn[] => {
    const known = field === null ? null : fieldOf(contents, field);
    const heading = headings[column] ?? '';
    return known === null || isOwnColumn(heading) ? [] : [{ column, heading, field: known, ...companyOf(headings, column) }];
  });
  return { headings, columns };
}
