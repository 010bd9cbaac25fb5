import { defineEntity, p } from '@mikro-orm/core';
import { persist } from '#platform/persistence';
import { Bundle, type BundleState } from '../../domain/bundle.ts';
import { Handover, type HandoverReason, type HandoverState } from '../../domain/handover.ts';

const instant = p.datetime(3);
const maybe = () => p.datetime(3).nullable();
const text = () => p.string().columnType('text').nullable();
const uuid = () => p.uuid().nullable();

export const HandoverMapping = defineEntity({
  class: Handover as never, className: 'Handover', schema: 'handover', tableName: 'handovers',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), ownerId: p.uuid(), teamId: uuid(), reason: p.string().$type<HandoverReason>(), lastDay: p.string().columnType('date').nullable(), note: text(), words: text(),
    status: p.string().$type<HandoverState>(), closedAt: maybe(), closedById: uuid(), createdAt: instant, createdById: uuid(), updatedAt: instant, updatedById: uuid(), deletedAt: maybe(),
  },
});

export const BundleMapping = defineEntity({
  class: Bundle as never, className: 'Bundle', schema: 'handover', tableName: 'bundles',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), handoverId: p.uuid(), kind: p.string(), key: p.uuid(), toUserId: uuid(), because: text(), state: p.string().$type<BundleState>(), words: text(), objection: text(),
    updatedAt: instant, answeredAt: maybe(),
  },
});

persist({ mapping: HandoverMapping, className: 'Handover', entity: 'handover', kind: 'handover', record: (each) => String(each['id']), unique: { handovers_one_open: '/userId' } });
persist({ mapping: BundleMapping, className: 'Bundle', entity: 'bundle', kind: 'handover', record: (each) => String(each['handoverId']) });
