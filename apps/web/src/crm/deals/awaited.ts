import { api as client } from '../../api/api.ts';
import type { HistoryEntry, Page, PersonRef } from '../../api/types.ts';
import type { Query } from '../../api/query-string.ts';
import type { Board, BoardColumn, Competitor, Currency, Deal, DealFigures, DealLine, DealRecord, DemandSignal, ExchangeRate, Forecast, LossFigures, LossReason, Pipeline, Product, Stage, StagePath } from './deal-types.ts';

/** Stands in for the generated client until the server's document knows deals. */
interface Answers {
  'get /pipelines': { items: Pipeline[] };
  'post /pipelines': Pipeline;
  'patch /pipelines/{pipelineId}': Pipeline;
  'delete /pipelines/{pipelineId}': undefined;
  'post /pipelines/{pipelineId}/stages': Pipeline;
  'patch /pipelines/{pipelineId}/stages/{stageId}': Pipeline;
  'delete /pipelines/{pipelineId}/stages/{stageId}': Pipeline;
  'get /loss-reasons': { items: LossReason[] };
  'post /loss-reasons': LossReason;
  'patch /loss-reasons/{lossReasonId}': LossReason;
  'delete /loss-reasons/{lossReasonId}': undefined;
  'get /products': { items: Product[] };
  'post /products': Product;
  'patch /products/{productId}': Product;
  'delete /products/{productId}': undefined;
  'get /competitors': { items: Competitor[] };
  'post /competitors': Competitor;
  'patch /competitors/{competitorId}': Competitor;
  'delete /competitors/{competitorId}': undefined;
  'get /currencies': { items: Currency[] };
  'put /currencies/{code}': Currency;
  'get /exchange-rates': { items: ExchangeRate[] };
  'post /exchange-rates': ExchangeRate;
  'get /deals': Page<Deal>;
  'post /deals': DealRecord;
  'post /deals/search': Page<Deal>;
  'get /deals/board': Board;
  'get /deals/board/{stageId}': Page<Deal>;
  'get /deals/forecast': Forecast;
  'get /deals/{dealId}': DealRecord;
  'patch /deals/{dealId}': DealRecord;
  'delete /deals/{dealId}': undefined;
  'post /deals/{dealId}/restore': DealRecord;
  'post /deals/{dealId}/assign': DealRecord;
  'post /deals/{dealId}/move': DealRecord;
  'post /deals/{dealId}/win': DealRecord;
  'post /deals/{dealId}/lose': DealRecord;
  'post /deals/{dealId}/abandon': DealRecord;
  'post /deals/{dealId}/decline': DealRecord;
  'post /deals/{dealId}/reopen': DealRecord;
  'put /deals/{dealId}/line-items': DealRecord;
  'put /deals/{dealId}/people': DealRecord;
  'put /deals/{dealId}/team': DealRecord;
  'put /deals/{dealId}/competitors': DealRecord;
  'get /deals/{dealId}/stages': StagePath;
  'get /deals/{dealId}/history': Page<HistoryEntry>;
  'post /demand-signals': DemandSignal;
  'post /demand-signals/search': Page<DemandSignal>;
  'post /deal-lines/search': Page<DealLine>;
  'get /demand-signals': Page<DemandSignal>;
  'get /figures/deals': DealFigures;
  'get /figures/losses': LossFigures;
  'get /users': Page<PersonRef>;
}

export type { BoardColumn, Stage };
type Given = { path?: Record<string, string>; query?: Query; body?: object; version?: number; idempotencyKey?: string; signal?: AbortSignal };
type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';
type PathOf<V extends Verb> = keyof Answers extends infer Key ? (Key extends `${V} ${infer Path}` ? Path : never) : never;
type Call<V extends Verb> = <P extends PathOf<V>>(path: P, given?: Given) => Promise<`${V} ${P}` extends keyof Answers ? Answers[`${V} ${P}`] : never>;

export const api = client as unknown as { [V in Verb]: Call<V> };
