import { defineEntity, p } from '@mikro-orm/core';
import { persist } from '#platform/persistence';
import { Activity, type ActivityStatus, type ActivityType, type Direction } from '../../domain/activity.ts';
import { Commitment, type PromiseSide, type PromiseStatus } from '../../domain/commitment.ts';
import { Outcome } from '../../domain/outcome.ts';

const schema = 'activities';
const versioned = { id: p.uuid().primary(), version: p.integer().version() };
const text = () => p.string().columnType('text').nullable();
const uuid = () => p.uuid().nullable();
const day = () => p.string().columnType('date').nullable();
const moment = () => p.datetime(3).nullable();
const signed = { createdAt: p.datetime(3), createdById: uuid(), updatedAt: p.datetime(3), updatedById: uuid(), deletedAt: moment() };
const links = { ownerId: uuid(), teamId: uuid(), organizationId: uuid(), dealId: uuid() };

const mappings = {
  activity: {
    className: 'Activity', mapping: defineEntity({
      class: Activity as never, className: 'Activity', schema, tableName: 'activities',
      properties: {
        ...versioned, type: p.string().$type<ActivityType>(), status: p.string().$type<ActivityStatus>(), subject: text(), nameKey: p.string(), description: text(), direction: p.string().$type<Direction>().nullable(), location: text(), externalId: text(), allDay: p.boolean(), timeZone: p.string(),
        startAt: moment(), endAt: moment(), dueAt: moment(), startOn: day(), endOn: day(), dueOn: day(), completedAt: moment(), outcomeId: uuid(), outcomeNote: text(), isPinned: p.boolean(), ...links, personIds: p.array().columnType('uuid[]'), followsId: uuid(), ...signed,
      },
    }),
  },
  promise: {
    className: 'Commitment', mapping: defineEntity({
      class: Commitment as never, className: 'Commitment', schema, tableName: 'promises',
      properties: {
        ...versioned, text: p.string(), nameKey: p.string(), byKind: p.string().$type<PromiseSide>(), byUserId: uuid(), byPersonId: uuid(), toUserId: uuid(), toPersonId: uuid(), ...links, activityId: uuid(), dueOn: p.string().columnType('date'),
        status: p.string().$type<PromiseStatus>(), closedAt: moment(), closedNote: text(), ...signed,
      },
    }),
  },
  'activity-outcome': {
    className: 'Outcome', mapping: defineEntity({
      class: Outcome as never, className: 'Outcome', schema, tableName: 'outcomes',
      properties: { ...versioned, code: p.string(), name: p.string(), appliesTo: p.array().columnType('text[]'), isPositive: p.boolean(), isContact: p.boolean(), isActive: p.boolean(), createdAt: p.datetime(3), updatedAt: p.datetime(3) },
    }),
  },
};

for (const [kind, { className, mapping }] of Object.entries(mappings)) persist({ mapping, className, entity: kind, kind, record: (aggregate) => String(aggregate['id']) });
