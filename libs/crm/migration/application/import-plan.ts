import type { CsvEncoding } from '#platform/csv';
import type { DraftRules, WriteRule } from '#crm/contacts';
import type { DateOrder } from '../domain/date-reading.ts';
import { fieldOf, ruleNames } from '../domain/fields-of-contents.ts';
import type { ImportContents } from '../domain/import-contents.ts';
import { rowMapping, type RowMapping } from '../domain/row-mapping.ts';
import type { RowOptions } from '../domain/row-draft.ts';

/** An import made ready for its rows. */
export interface ImportPlan {
  readonly contents: ImportContents;
  readonly source: { readonly fileId: string; readonly fileSize: number; readonly encoding: CsvEncoding; readonly delimiter: string };
  readonly headerRow: number | null;
  readonly mapping: RowMapping;
  readonly options: RowOptions;
  readonly rules: DraftRules;
  /** The headings of the repair file: those of the file, else what its columns are read into. */
  readonly headings: readonly string[];
}

interface Planned {
  readonly contents: ImportContents;
  readonly fileId: string;
  readonly fileSize: number;
  readonly encoding: string;
  readonly delimiter: string;
  readonly headerRow: number | null;
  readonly columns: readonly { readonly column: number; readonly heading: string; readonly field: string | null }[];
  readonly rule: string;
  readonly fieldRules: readonly { readonly field: string; readonly rule: string }[];
  readonly country: string | null;
  readonly dateOrder: string;
  readonly timeZone: string;
}

export function planOf({ contents, fileId, fileSize, encoding, delimiter, headerRow, columns, rule, fieldRules, country, dateOrder, timeZone }: Planned): ImportPlan {
  const headings = columns.map((each) => (headerRow === null ? '' : each.heading));
  return {
    contents, source: { fileId, fileSize, encoding: encoding as CsvEncoding, delimiter }, headerRow,
    mapping: rowMapping(headings, columns, contents), options: { dateOrder: dateOrder as DateOrder, timeZone, ...(country && { country }) },
    rules: { rule: rule as WriteRule, fields: Object.fromEntries(fieldRules.flatMap((each) => ruleNames(contents, each.field).map((name) => [name, each.rule as WriteRule]))) },
    headings: headerRow === null ? columns.map(({ field }) => (field === null ? '' : fieldOf(contents, field)!.labels.en)) : headings,
  };
}
