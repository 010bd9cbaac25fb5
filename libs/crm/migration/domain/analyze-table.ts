import { dateOrderOf, type DateOrder } from './date-reading.ts';
import { findHeaderRow } from './find-header-row.ts';
import { ImportHeaderMissing } from './import.errors.ts';
import { contentsOf } from './contents-of-headings.ts';
import { fieldOf } from './fields-of-contents.ts';
import type { ImportContents } from './import-contents.ts';
import { importLimits } from './import-limits.ts';
import { suggestMapping } from './suggest-mapping.ts';
import type { TableHead } from './table-head.ts';

/** One column of the file, with where it is read into. */
export interface ImportColumn {
  readonly column: number;
  readonly heading: string;
  readonly samples: readonly string[];
  readonly field: string | null;
  /** How sure the suggestion is; 1 where a person chose. */
  readonly confidence: number;
}

export interface TableAnalysis {
  readonly contents: ImportContents;
  /** The 0-based record that names the columns; null: none does. */
  readonly headerRow: number | null;
  readonly columns: readonly ImportColumn[];
  readonly dateOrder: DateOrder;
}

/** Names the columns of a table and says where each is best read into. Fields closed to whoever asks are not suggested. */
export function analyzeTable({ records }: TableHead, isClosed: (field: string) => boolean, told: { readonly headerRow?: number | null | undefined; readonly contents?: ImportContents | undefined } = {}): TableAnalysis {
  const rows = records.map(({ values }) => values);
  if (typeof told.headerRow === 'number' && told.headerRow >= rows.length) throw new ImportHeaderMissing(told.headerRow);
  const headerRow = told.headerRow === undefined ? findHeaderRow(rows) : told.headerRow;
  const body = headerRow === null ? rows : rows.slice(headerRow + 1);
  const width = headerRow === null ? Math.max(...body.map((row) => row.length)) : rows[headerRow]!.length;
  const columns = Array.from({ length: width }, (_, column) => ({
    heading: headerRow === null ? '' : (rows[headerRow]![column] ?? '').trim(),
    samples: body.map((row) => (row[column] ?? '').trim()).filter(Boolean).slice(0, 50),
  }));
  const contents = told.contents ?? contentsOf(columns.map(({ heading }) => heading));
  const suggested = suggestMapping(columns, contents);
  return {
    contents, headerRow, dateOrder: dateOrderOf(columns.flatMap(({ samples }, at) => (suggested[at]?.field && fieldOf(contents, suggested[at].field)?.type === 'date' ? samples : []))),
    columns: columns.map(({ heading, samples }, column): ImportColumn => {
      const { field, confidence } = suggested[column]!;
      const isOpen = field !== null && !isClosed(field);
      return { column, heading: heading.slice(0, importLimits.headingLength), samples: [...new Set(samples)].slice(0, importLimits.samples).map((sample) => sample.slice(0, importLimits.sampleLength)), field: isOpen ? field : null, confidence: isOpen ? confidence : 0 };
    }),
  };
}
