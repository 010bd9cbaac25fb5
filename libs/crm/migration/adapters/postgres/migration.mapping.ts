import { defineEntity, p } from '@mikro-orm/core';
import type { CsvEncoding } from '#platform/csv';
import { persist } from '#platform/persistence';
import type { ImportColumn } from '../../domain/analyze-table.ts';
import type { DateOrder } from '../../domain/date-reading.ts';
import type { ImportContents } from '../../domain/import-contents.ts';
import { Import, type FieldRule, type ImportRule, type ImportState } from '../../domain/import.ts';

const maybeText = () => p.string().columnType('text').nullable();

export const ImportMapping = defineEntity({
  class: Import as never, className: 'Import', schema: 'migration', tableName: 'imports',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), fileId: p.uuid(), fileName: p.string(), fileSize: p.bigint('number'), state: p.string().$type<ImportState>(), contents: p.string().$type<ImportContents>(), encoding: p.string().$type<CsvEncoding>(),
    delimiter: p.string(), headerRow: p.integer().nullable(), columns: p.json<readonly ImportColumn[]>(), rule: p.string().$type<ImportRule>(), fieldRules: p.json<readonly FieldRule[]>(), country: maybeText(),
    dateOrder: p.string().$type<DateOrder>(), timeZone: p.string(), checkJobId: p.uuid().nullable(), runJobId: p.uuid().nullable(), ownerId: p.uuid(), createdAt: p.datetime(3), updatedAt: p.datetime(3), finishedAt: p.datetime(3).nullable(),
  },
});

persist({ mapping: ImportMapping, className: 'Import', entity: 'import', kind: 'import', record: (each) => String(each['id']) });
