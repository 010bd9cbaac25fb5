import { defineEntity, p } from '@mikro-orm/core';
import { persist } from '#platform/persistence';
import { RecordShare, type GranteeKind, type ShareAccess } from './record-share.ts';

const instant = p.datetime(3);

export const RecordShareMapping = defineEntity({
  class: RecordShare as never, className: 'RecordShare', schema: 'platform', tableName: 'record_shares',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), kind: p.string(), recordId: p.uuid(), granteeKind: p.string().$type<GranteeKind>(), granteeId: p.uuid(), sharedById: p.uuid(),
    access: p.string().$type<ShareAccess>(), until: p.string().columnType('date'), note: p.string().columnType('text').nullable(), createdAt: instant, updatedAt: instant, endedAt: p.datetime(3).nullable(),
  },
});

/** In the audit it is told of the record that is shared. */
persist({ mapping: RecordShareMapping, className: 'RecordShare', entity: 'record-share', kind: (share) => String(share['kind']), record: (share) => String(share['recordId']) });
