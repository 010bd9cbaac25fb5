import { defineEntity, p } from '@mikro-orm/core';
import { persist } from '#platform/persistence';
import { Export } from '../../domain/export.ts';

export const ExportMapping = defineEntity({
  class: Export as never, className: 'Export', schema: 'reporting', tableName: 'exports',
  properties: {
    id: p.uuid().primary(), kind: p.string(), filter: p.json().nullable(), q: p.string().columnType('text').nullable(), sort: p.string().columnType('text').nullable(), columns: p.array().columnType('text[]'),
    encoding: p.string(), delimiter: p.string(), locale: p.string(), fileId: p.uuid(), fileName: p.string(), size: p.integer().columnType('bigint'), sha256: p.string(), rows: p.integer(),
    ownerId: p.uuid().nullable(), createdAt: p.datetime(3),
  },
});

persist({ mapping: ExportMapping, className: 'Export', entity: 'export', kind: 'export', record: (each) => String(each['id']) });
