import { policy, type Rows } from './notation.ts';
import { asksAsReader, changesRecord, creates, readsRecord, restoresRecord, transfersRecord } from './policies.ts';

/** Pipelines, reasons, products, competitors: known to whoever sees deals. */
const knowsCatalogue = policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     401    403  ok     ok   ok       ok     ok      ok    403 401`);
const administersDeals = policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     401    403  403    403  403      403    403     ok    403 401`);
const money = { amount: '5', currency: 'EUR' };

export const deals: Rows = {
  listDeals: [asksAsReader, 'GET /deals'],
  searchDeals: [asksAsReader, 'POST /deals/search', { filter: { field: 'status', value: 'open' } }],
  openDeal: [creates, 'POST /deals', ({ word }) => ({ name: word })],
  getBoard: [asksAsReader, 'GET /deals/board?pipelineId={known.pipeline}'],
  listBoardColumn: [asksAsReader, 'GET /deals/board/{known.stage}'],
  getForecast: [asksAsReader, 'GET /deals/forecast?pipelineId={known.pipeline}'],
  getDealFigures: [asksAsReader, 'GET /figures/deals'],
  getLosses: [asksAsReader, 'GET /figures/losses'],
  getDeal: [readsRecord, 'GET /deals/{deal}'],
  getDealPath: [readsRecord, 'GET /deals/{deal}/stages'],
  getDealHistory: [readsRecord, 'GET /deals/{deal}/history'],
  changeDeal: [changesRecord, 'PATCH /deals/{deal}', { nextStep: 'Call' }],
  sayLineItems: [changesRecord, 'PUT /deals/{deal}/line-items', { currency: 'EUR', lineItems: [{ description: 'Pump', quantity: '1', unitPrice: '5' }] }],
  namePeople: [changesRecord, 'PUT /deals/{deal}/people', { people: [] }],
  nameTeam: [changesRecord, 'PUT /deals/{deal}/team', { teamMembers: [] }],
  'nameTeam with somebody new': [policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    403  ok     403  ok       403    403     ok    403 401
  team    401    403  403    ok   ok       403    403     ok    403 401
  foreign 401    403  404    404  404      404    403     ok    403 401
  deleted 401    403  404    404  404      404    403     404   403 401`), 'PUT /deals/{deal}/team', ({ known }) => ({ teamMembers: [{ userId: known['colleague'], role: 'Engineer' }] })],
  nameCompetitors: [changesRecord, 'PUT /deals/{deal}/competitors', ({ known }) => ({ competitors: [{ competitorId: known['competitor'] }] })],
  moveDeal: [changesRecord, 'POST /deals/{deal}/move', ({ known }) => ({ stageId: known['nextStage'], fields: { nextStep: 'Call', nextStepAt: '2027-01-01T00:00:00.000Z', amount: money, closeDate: '2027-01-01', organizationId: known['employer'] } })],
  winDeal: [changesRecord, 'POST /deals/{deal}/win', {}],
  loseDeal: [changesRecord, 'POST /deals/{deal}/lose', ({ known }) => ({ reasonId: known['lost'] })],
  abandonDeal: [changesRecord, 'POST /deals/{deal}/abandon', ({ known }) => ({ reasonId: known['abandoned'] })],
  declineDeal: [changesRecord, 'POST /deals/{deal}/decline', ({ known }) => ({ reasonId: known['declined'] })],
  reopenDeal: [changesRecord, 'POST /deals/{lostDeal}/reopen', {}],
  assignDeal: [transfersRecord, 'POST /deals/{deal}/assign', ({ known }) => ({ ownerId: known['colleague'] })],
  removeDeal: [changesRecord, 'DELETE /deals/{deal}'],
  restoreDeal: [restoresRecord, 'POST /deals/{deal}/restore'],
  listDealLines: [asksAsReader, 'GET /deal-lines'],
  searchDealLines: [asksAsReader, 'POST /deal-lines/search', {}],
  listDemandSignals: [asksAsReader, 'GET /demand-signals'],
  searchDemandSignals: [asksAsReader, 'POST /demand-signals/search', {}],
  recordDemand: [creates, 'POST /demand-signals', ({ known }) => ({ organizationId: known['employer'], text: 'A pump', estimatedAmount: money })],
  getDemandSignal: [readsRecord, 'GET /demand-signals/{demandSignal}'],

  listPipelines: [knowsCatalogue, 'GET /pipelines'],
  addPipeline: [administersDeals, 'POST /pipelines', ({ word }) => ({ name: word, stages: [{ name: 'Open', type: 'open', probability: 10 }, { name: 'Won', type: 'won' }, { name: 'Lost', type: 'lost' }] })],
  getPipeline: [knowsCatalogue, 'GET /pipelines/{pipeline}'],
  changePipeline: [administersDeals, 'PATCH /pipelines/{pipeline}', ({ word }) => ({ name: word })],
  removePipeline: [administersDeals, 'DELETE /pipelines/{pipeline}'],
  addStage: [administersDeals, 'POST /pipelines/{pipeline}/stages', ({ word }) => ({ name: word, type: 'open', probability: 5 })],
  changeStage: [administersDeals, 'PATCH /pipelines/{pipeline}/stages/{pipeline.stage}', ({ word }) => ({ name: word })],
  removeStage: [administersDeals, 'DELETE /pipelines/{pipeline}/stages/{pipeline.stage}'],
  listLossReasons: [knowsCatalogue, 'GET /loss-reasons'],
  addLossReason: [administersDeals, 'POST /loss-reasons', ({ word }) => ({ code: word, name: word, category: 'other', kinds: ['lost'] })],
  getLossReason: [knowsCatalogue, 'GET /loss-reasons/{lossReason}'],
  changeLossReason: [administersDeals, 'PATCH /loss-reasons/{lossReason}', ({ word }) => ({ name: word })],
  withdrawLossReason: [administersDeals, 'DELETE /loss-reasons/{lossReason}'],
  listProducts: [knowsCatalogue, 'GET /products'],
  addProduct: [administersDeals, 'POST /products', ({ word }) => ({ sku: word, name: word })],
  getProduct: [knowsCatalogue, 'GET /products/{product}'],
  changeProduct: [administersDeals, 'PATCH /products/{product}', ({ word }) => ({ name: word })],
  withdrawProduct: [administersDeals, 'DELETE /products/{product}'],
  listCompetitors: [knowsCatalogue, 'GET /competitors'],
  addCompetitor: [administersDeals, 'POST /competitors', ({ word }) => ({ name: word })],
  getCompetitor: [knowsCatalogue, 'GET /competitors/{competitor}'],
  changeCompetitor: [administersDeals, 'PATCH /competitors/{competitor}', ({ word }) => ({ name: word })],
  withdrawCompetitor: [administersDeals, 'DELETE /competitors/{competitor}'],
  listCurrencies: [knowsCatalogue, 'GET /currencies'],
  sayCurrency: [administersDeals, 'PUT /currencies/CHF', { decimals: 2 }],
  listExchangeRates: [knowsCatalogue, 'GET /exchange-rates'],
  tellExchangeRate: [administersDeals, 'POST /exchange-rates', { currency: 'USD', day: '2026-01-02', rate: '0.9' }],
};
