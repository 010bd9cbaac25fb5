import { defineEntity, p } from '@mikro-orm/core';
import { persist } from '#platform/persistence';
import { AccessRequest, type Escalation, type Refusal, type RequestState } from '../../domain/access-request.ts';
import { RoadSign, type Colleagues, type LastContact } from '../../domain/road-sign.ts';

const instant = p.datetime(3);
const day = () => p.string().columnType('date');

export const AccessRequestMapping = defineEntity({
  class: AccessRequest as never, className: 'AccessRequest', schema: 'roads', tableName: 'access_requests',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), askerId: p.uuid(), organizationId: p.uuid(), personId: p.uuid().nullable(), askedFor: p.string().columnType('text'), purpose: p.string().columnType('text'), until: day(),
    status: p.string().$type<RequestState>(), deciderId: p.uuid().nullable(), askedIds: p.array().columnType('uuid[]'), dueAt: p.datetime(3).nullable(), escalatedAt: p.datetime(3).nullable(),
    escalatedBecause: p.string().$type<Escalation>().nullable(), refusals: p.json<Refusal[]>(), decidedById: p.uuid().nullable(), decidedAt: p.datetime(3).nullable(), grantedUntil: day().nullable(), createdAt: instant, updatedAt: instant,
  },
});

export const RoadSignMapping = defineEntity({
  class: RoadSign as never, className: 'RoadSign', schema: 'roads', tableName: 'signs',
  properties: { id: p.uuid().primary(), version: p.integer().version(), userId: p.uuid(), organizationId: p.uuid(), personId: p.uuid().nullable(), day: day(), colleagues: p.string().$type<Colleagues>().nullable(), lastContact: p.string().$type<LastContact>().nullable(), shownAt: instant },
});

persist({ mapping: AccessRequestMapping, className: 'AccessRequest', entity: 'access-request', kind: 'access-request', record: (each) => String(each['id']), unique: { access_requests_one_open: '/sign' } });
persist({ mapping: RoadSignMapping, className: 'RoadSign', entity: 'road-sign', kind: 'road-sign', record: (each) => String(each['id']) });
