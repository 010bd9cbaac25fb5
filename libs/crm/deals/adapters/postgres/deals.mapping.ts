import { defineEntity, p } from '@mikro-orm/core';
import { persist } from '#platform/persistence';
import { DealCompetitor, DealPerson, DealTeamMember, LineItem } from '../../domain/deal-parts.ts';
import { Deal, type DealStatus } from '../../domain/deal.ts';
import { DemandSignal } from '../../domain/demand-signal.ts';
import { LossRecord, type LossKind } from '../../domain/loss-record.ts';
import { StageChange } from '../../domain/stage-change.ts';

const schema = 'deals';
const id = { id: p.uuid().primary() };
const versioned = { ...id, version: p.integer().version() };
const text = () => p.string().columnType('text').nullable();
const day = () => p.string().columnType('date').nullable();
const number = () => p.string().columnType('numeric');
const uuid = () => p.uuid().nullable();
const ids = () => p.array().columnType('uuid[]');
const stamps = { createdAt: p.datetime(3), updatedAt: p.datetime(3), deletedAt: p.datetime(3).nullable() };
const signed = { ...stamps, createdById: uuid(), updatedById: uuid() };
const part = { ...id, dealId: p.uuid(), ...stamps };

export const dealMappings = {
  Deal: defineEntity({
    class: Deal as never, className: 'Deal', schema, tableName: 'deals',
    properties: {
      ...versioned, name: p.string(), nameKey: p.string(), organizationId: uuid(), pipelineId: p.uuid(), stageId: p.uuid(), status: p.string().$type<DealStatus>(), amount: number().nullable(), currency: text(),
      ownProbability: p.integer().nullable(), closeDate: day(), actualCloseAt: p.datetime(3).nullable(), nextStep: text(), nextStepAt: p.datetime(3).nullable(), leadSource: text(), confidentiality: p.string(), businessLineId: uuid(), description: text(), externalId: text(),
      ownerId: uuid(), teamId: uuid(), stageEnteredAt: p.datetime(3), openedAt: p.datetime(3), pushCount: p.integer(), firstContactAt: p.datetime(3), lossReasonId: uuid(), lossCompetitorId: uuid(), closedFromStageId: uuid(),
      lineCount: p.integer(), personIds: ids(), competitorIds: ids(), productIds: ids(), ...signed,
    },
  }),
  LineItem: defineEntity({
    class: LineItem as never, className: 'LineItem', schema, tableName: 'line_items',
    properties: { ...part, productId: uuid(), description: text(), quantity: number(), unitPrice: number(), listPrice: number().nullable(), discountPercent: number(), total: number(), position: p.integer() },
  }),
  DealPerson: defineEntity({ class: DealPerson as never, className: 'DealPerson', schema, tableName: 'deal_people', properties: { ...part, personId: p.uuid(), role: p.string(), isPrimary: p.boolean() } }),
  DealTeamMember: defineEntity({ class: DealTeamMember as never, className: 'DealTeamMember', schema, tableName: 'deal_team', properties: { ...part, userId: p.uuid(), role: p.string() } }),
  DealCompetitor: defineEntity({
    class: DealCompetitor as never, className: 'DealCompetitor', schema, tableName: 'deal_competitors',
    properties: { ...part, competitorId: p.uuid(), theirPrice: number().nullable(), currency: text(), isWinner: p.boolean() },
  }),
  StageChange: defineEntity({
    class: StageChange as never, className: 'StageChange', schema, tableName: 'stage_changes',
    properties: { ...id, dealId: p.uuid(), fromStageId: uuid(), toStageId: p.uuid(), at: p.datetime(3), byId: uuid(), durationSeconds: p.integer().columnType('bigint').nullable(), amountAt: number().nullable(), currencyAt: text(), closeDateAt: day() },
  }),
  LossRecord: defineEntity({
    class: LossRecord as never, className: 'LossRecord', schema, tableName: 'loss_records',
    properties: {
      ...id, dealId: p.uuid(), kind: p.string().$type<LossKind>(), reasonId: p.uuid(), competitorId: uuid(), theirPrice: number().nullable(), theirCurrency: text(), amountLost: number().nullable(), currency: text(),
      stageAtLoss: p.uuid(), note: text(), at: p.datetime(3), byId: uuid(),
    },
  }),
  DemandSignal: defineEntity({
    class: DemandSignal as never, className: 'DemandSignal', schema, tableName: 'demand_signals',
    properties: { ...versioned, organizationId: uuid(), personId: uuid(), productId: uuid(), text: text(), estimatedAmount: number(), currency: p.string(), reasonId: uuid(), note: text(), day: p.string().columnType('date'), ownerId: uuid(), teamId: uuid(), ...signed },
  }),
};

const ofDeal = (aggregate: Record<string, unknown>): string => String(aggregate['dealId']);
const own = (aggregate: Record<string, unknown>): string => String(aggregate['id']);
persist({ mapping: dealMappings.Deal, className: 'Deal', entity: 'deal', kind: 'deal', record: own });
persist({ mapping: dealMappings.LineItem, className: 'LineItem', entity: 'line-item', kind: 'deal', record: ofDeal });
persist({ mapping: dealMappings.DealPerson, className: 'DealPerson', entity: 'deal-person', kind: 'deal', record: ofDeal });
persist({ mapping: dealMappings.DealTeamMember, className: 'DealTeamMember', entity: 'deal-team-member', kind: 'deal', record: ofDeal });
persist({ mapping: dealMappings.DealCompetitor, className: 'DealCompetitor', entity: 'deal-competitor', kind: 'deal', record: ofDeal });
persist({ mapping: dealMappings.StageChange, className: 'StageChange', entity: 'stage-change', kind: 'deal', record: ofDeal });
persist({ mapping: dealMappings.LossRecord, className: 'LossRecord', entity: 'loss-record', kind: 'deal', record: ofDeal });
persist({ mapping: dealMappings.DemandSignal, className: 'DemandSignal', entity: 'demand-signal', kind: 'demand-signal', record: own });
