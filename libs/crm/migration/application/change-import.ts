import type { CsvEncoding } from '#platform/csv';
import { csvDelimiters, csvEncodings } from '#platform/csv';
import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Choice, FromPath, Many, Text, TimeZone, Whole } from '#platform/fields';
import { Clock, Command, FieldForbidden, ResourceNotFound, ValidationFailed } from '#platform/kernel';
import { analyzeTable } from '../domain/analyze-table.ts';
import type { DateOrder } from '../domain/date-reading.ts';
import { fieldOf } from '../domain/fields-of-contents.ts';
import { importContents, type ImportContents } from '../domain/import-contents.ts';
import type { Import, ImportRule } from '../domain/import.ts';
import { ImportEncodingWrong, ImportFileBinary, ImportFileEmpty, ImportHeaderMissing, ImportNotOpen, ImportTableBroken, ImportTooManyColumns } from '../domain/import.errors.ts';
import { importLimits } from '../domain/import-limits.ts';
import { Imports } from '../domain/ports.ts';
import { isClosed, refuseClosed } from './closed-fields.ts';
import { TableSource } from './table-source.ts';

const rules = ['overwrite', 'only-if-empty', 'never'] as const;

export class ColumnMapping {
  @Whole({ max: importLimits.columns - 1 }) readonly column!: number;
  @Text({ max: 60, nullable: true, description: 'A key of the import fields; null: the column is left out.' }) readonly field!: string | null;
}

export class FieldRuleInput {
  @Text({ max: 60 }) readonly field!: string;
  @Choice(rules) readonly rule!: ImportRule;
}

/** Chooses how the file is read and what becomes of what is there already. Another format looks at the file anew and suggests anew. */
@Requires('migration.import')
@Refuses(ResourceNotFound, FieldForbidden, ImportNotOpen, ImportFileEmpty, ImportFileBinary, ImportEncodingWrong, ImportTooManyColumns, ImportTableBroken, ImportHeaderMissing)
export class ChangeImport extends Command<string> {
  @FromPath() readonly importId!: string;
  @Choice(importContents, { optional: true, description: 'What the rows tell of, where the headings do not say it right. The columns are suggested anew.' }) readonly contents?: ImportContents;
  @Choice(csvEncodings, { optional: true }) readonly encoding?: CsvEncoding;
  @Choice(csvDelimiters, { optional: true }) readonly delimiter?: string;
  @Whole({ optional: true, nullable: true, max: importLimits.headRecords, description: 'The 0-based row that names the columns; null: none does.' }) readonly headerRow?: number | null;
  @Many(() => ColumnMapping, { optional: true, max: importLimits.columns }) readonly mapping?: ColumnMapping[];
  @Choice(rules, { optional: true }) readonly rule?: ImportRule;
  @Many(() => FieldRuleInput, { optional: true, max: 100 }) readonly fieldRules?: FieldRuleInput[];
  @Text({ optional: true, nullable: true, min: 2, max: 2, example: 'UA', description: 'Phone numbers without a country code are of this country.' }) readonly country?: string | null;
  @Choice(['day-month', 'month-day'], { optional: true }) readonly dateOrder?: DateOrder;
  @TimeZone({ optional: true, example: 'Europe/Kyiv', description: 'Hours of the file that tell no zone are of this one; UTC until it is said.' }) readonly timeZone?: string;
}

@Handles(ChangeImport)
export class ChangeImportHandler {
  constructor(private readonly imports: Imports, private readonly tables: TableSource, private readonly clock: Clock) {}

  async execute({ importId, contents, encoding, delimiter, headerRow, mapping, rule, fieldRules, country, dateOrder, timeZone }: ChangeImport): Promise<string> {
    const changed = await this.imports.get(importId);
    const now = this.clock.now();
    if (encoding !== undefined || delimiter !== undefined || headerRow !== undefined || contents !== undefined) await this.reformat(changed, { ...(encoding && { encoding }), ...(delimiter && { delimiter }) }, { headerRow, contents }, now);
    if (mapping) refuseClosed(mapping);
    if (mapping) changed.map(mapping, now);
    const unknown = (fieldRules ?? []).flatMap(({ field }, at) => (fieldOf(changed.contents, field) ? [] : [{ pointer: `/fieldRules/${at}/field`, code: 'field-unknown' }]));
    if (unknown.length > 0) throw new ValidationFailed(unknown);
    changed.correct({ rule, fieldRules: fieldRules?.map((each) => ({ ...each })), country: country?.toUpperCase() ?? country, dateOrder, timeZone }, now);
    return importId;
  }

  private async reformat(changed: Import, told: { encoding?: CsvEncoding; delimiter?: string }, { headerRow, contents }: { headerRow: number | null | undefined; contents: ImportContents | undefined }, now: Date): Promise<void> {
    const head = await this.tables.head(changed, { encoding: changed.encoding, delimiter: changed.delimiter, ...told });
    const isOther = head.encoding !== changed.encoding || head.delimiter !== changed.delimiter;
    const analysis = analyzeTable(head, isClosed, { headerRow: headerRow === undefined && !isOther ? changed.headerRow : headerRow, contents: contents ?? (isOther ? undefined : changed.contents) });
    changed.reformat({ encoding: head.encoding, delimiter: head.delimiter, ...analysis }, now);
  }
}
