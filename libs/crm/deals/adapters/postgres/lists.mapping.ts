import { defineEntity, p } from '@mikro-orm/core';
import { persist } from '#platform/persistence';
import { Competitor, LossReason, Product } from '../../domain/catalogue.ts';
import { Currency, ExchangeRate } from '../../domain/currency.ts';
import { Pipeline, Stage, type StageType } from '../../domain/pipeline.ts';

const schema = 'deals';
const text = () => p.string().columnType('text').nullable();
const entry = { id: p.uuid().primary(), version: p.integer().version(), createdAt: p.datetime(3), updatedAt: p.datetime(3) };
const named = { ...entry, name: p.string(), isActive: p.boolean() };

const mappings = {
  pipeline: { className: 'Pipeline', mapping: defineEntity({ class: Pipeline as never, className: 'Pipeline', schema, tableName: 'pipelines', properties: { ...named, businessLineId: p.uuid().nullable(), position: p.integer(), deletedAt: p.datetime(3).nullable() } }) },
  stage: {
    className: 'Stage', mapping: defineEntity({
      class: Stage as never, className: 'Stage', schema, tableName: 'stages',
      properties: { ...entry, pipelineId: p.uuid(), name: p.string(), position: p.integer(), probability: p.integer(), type: p.string().$type<StageType>(), requiredFields: p.array().columnType('text[]'), maxDays: p.integer().nullable(), deletedAt: p.datetime(3).nullable() },
    }),
  },
  'loss-reason': {
    className: 'LossReason', mapping: defineEntity({
      class: LossReason as never, className: 'LossReason', schema, tableName: 'loss_reasons',
      properties: { ...named, code: p.string(), category: p.string(), kinds: p.array().columnType('text[]'), requiresNote: p.boolean(), requiresCompetitor: p.boolean() },
    }),
  },
  product: {
    className: 'Product', mapping: defineEntity({
      class: Product as never, className: 'Product', schema, tableName: 'products',
      properties: { ...named, sku: p.string(), family: text(), unitOfMeasure: text(), listPrice: p.string().columnType('numeric').nullable(), currency: text() },
    }),
  },
  competitor: {
    className: 'Competitor', mapping: defineEntity({ class: Competitor as never, className: 'Competitor', schema, tableName: 'competitors', properties: { ...named, organizationId: p.uuid().nullable(), strengths: text(), weaknesses: text() } }),
  },
  currency: { className: 'Currency', mapping: defineEntity({ class: Currency as never, className: 'Currency', schema, tableName: 'currencies', properties: { ...entry, code: p.string(), decimals: p.integer(), isBase: p.boolean() } }) },
  'exchange-rate': {
    className: 'ExchangeRate', mapping: defineEntity({ class: ExchangeRate as never, className: 'ExchangeRate', schema, tableName: 'exchange_rates', properties: { ...entry, currency: p.string(), day: p.string().columnType('date'), rate: p.string().columnType('numeric(20,10)') } }),
  },
};

for (const [kind, { className, mapping }] of Object.entries(mappings)) {
  const isStage = kind === 'stage';
  persist({ mapping, className, entity: kind, kind: isStage ? 'pipeline' : kind, record: (aggregate) => String(aggregate[isStage ? 'pipelineId' : 'id']) });
}
