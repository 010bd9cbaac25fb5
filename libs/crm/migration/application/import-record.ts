import { Choice, Id, Instant, Many, Nested, Share, Text, Texts, Whole } from '#platform/fields';
import { importContents, type ImportContents } from '../domain/import-contents.ts';
import { importStates } from '../domain/import.ts';
import { FieldRuleInput } from './change-import.ts';

export class ColumnRecord {
  @Whole() readonly column!: number;
  @Text() readonly heading!: string;
  @Texts() readonly samples!: string[];
  @Text({ nullable: true }) readonly field!: string | null;
  @Share({ description: '1 where a person chose.' }) readonly confidence!: number;
}

export class ImporterCard {
  @Id() readonly id!: string;
  @Text() readonly displayName!: string;
}

/** Counts are those of the run, before it those of the check. `rows` is null until the rows were counted. */
export class ImportRow {
  @Id() readonly id!: string;
  @Whole() readonly version!: number;
  @Id() readonly fileId!: string;
  @Text() readonly fileName!: string;
  @Whole({ max: Number.MAX_SAFE_INTEGER }) readonly fileSize!: number;
  @Choice(importStates) readonly state!: string;
  @Choice(importContents, { description: 'What its rows tell of: people and organizations, or deals or activities with whom they name.' }) readonly contents!: ImportContents;
  @Whole({ nullable: true }) readonly rows!: number | null;
  @Whole() readonly created!: number;
  @Whole() readonly updated!: number;
  @Whole() readonly skipped!: number;
  @Whole() readonly rejected!: number;
  @Id({ nullable: true }) readonly checkJobId!: string | null;
  @Id({ nullable: true }) readonly runJobId!: string | null;
  @Id({ nullable: true }) readonly rejectedFileId!: string | null;
  @Instant() readonly createdAt!: string;
  @Nested(() => ImporterCard, { nullable: true }) readonly createdBy!: ImporterCard | null;
  @Instant({ nullable: true }) readonly finishedAt!: string | null;
}

export class ImportRecord extends ImportRow {
  @Text() readonly encoding!: string;
  @Text() readonly delimiter!: string;
  @Whole({ nullable: true }) readonly headerRow!: number | null;
  @Many(() => ColumnRecord) readonly columns!: ColumnRecord[];
  @Choice(['overwrite', 'only-if-empty', 'never']) readonly rule!: string;
  @Many(() => FieldRuleInput) readonly fieldRules!: FieldRuleInput[];
  @Text({ nullable: true }) readonly country!: string | null;
  @Choice(['day-month', 'month-day']) readonly dateOrder!: string;
  @Text({ description: 'Hours that tell no zone are of this one.' }) readonly timeZone!: string;
}
