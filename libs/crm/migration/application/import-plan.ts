import type { CsvEncoding } from '#platform/csv';
import type { DraftRules, WriteRule } from '#crm/contacts';
import type { DateOrder } from '../domain/date-reading.ts';
import { importFieldOf } from '../domain/import-fields.ts';
import { rowMapping, type RowMapping } from '../domain/row-mapping.ts';
import type { RowOptions } from '../domain/row-draft.ts';

/** An import made ready for its rows. */
export interface ImportPlan {
  readonly source: { readonly fileId: string; readonly fileSize: number; readonly encoding: CsvEncoding; readonly delimiter: string };
  readonly headerRow: number | null;
  readonly mapping: RowMapping;
  readonly options: RowOptions;
  readonly rules: DraftRules;
  /** The headings of the repair file: those of the file, else what its columns are read into. */
  readonly headings: readonly string[];
}

interface Planned {
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
}

export function planOf({ fileId, fileSize, encoding, delimiter, headerRow, columns, rule, fieldRules, country, dateOrder }: Planned): ImportPlan {
  const headings = columns.map((each) => (headerRow === null ? '' : each.heading));
  return {
    source: { fileId, fileSize, encoding: encoding as CsvEncoding, delimiter }, headerRow,
    mapping: rowMapping(headings, columns), options: { dateOrder: dateOrder as DateOrder, ...(country && { country }) },
    rules: { rule: rule as WriteRule, fields: Object.fromEntries(fieldRules.flatMap((each) => ruleNames(each.field).map((name) => [name, each.rule as WriteRule]))) },
    headings: headerRow === null ? columns.map(({ field }) => (field === null ? '' : importFieldOf(field)!.labels.en)) : headings,
  };
}

/** How the rules of arrivals name what a column is read into. */
export function ruleNames(field: string): string[] {
  const [group = '', name = ''] = field.split('.');
  if (group === 'email' || group === 'phone' || group === 'address' || group === 'owner') return [group];
  if (field === 'organization.type') return ['organization.types'];
  // A list of organizations tells these of the organization.
  return group === 'person' && ['tags', 'tier', 'description', 'lifecycleStage', 'attentionInstruction'].includes(name) ? [field, `organization.${name}`] : [field];
}
