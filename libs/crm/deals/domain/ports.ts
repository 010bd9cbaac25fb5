import type { Competitor, LossReason, Product } from './catalogue.ts';
import type { Currency, ExchangeRate } from './currency.ts';
import type { DealCompetitor, DealPart, DealPerson, DealTeamMember, LineItem } from './deal-parts.ts';
import type { Deal } from './deal.ts';
import type { DemandSignal } from './demand-signal.ts';
import type { LossRecord } from './loss-record.ts';
import type { Pipeline, Stage, StageOrder } from './pipeline.ts';
import type { StageChange } from './stage-change.ts';

/** All deals. `get` locks one within the reach of the command's permission, or refuses. */
export abstract class Deals {
  abstract get(id: string): Promise<Deal>;
  abstract getRemoved(id: string): Promise<Deal>;
  abstract add(entry: Deal | DealPart<never> | StageChange | LossRecord | DemandSignal): void;
}

/** What hangs on a deal that is locked already. */
export abstract class DealParts {
  abstract lines(dealId: string): Promise<LineItem[]>;
  abstract people(dealId: string): Promise<DealPerson[]>;
  abstract team(dealId: string): Promise<DealTeamMember[]>;
  abstract competitors(dealId: string): Promise<DealCompetitor[]>;
  abstract add(part: LineItem | DealPerson | DealTeamMember | DealCompetitor): void;
}

/** Pipelines with their stages. */
export abstract class Pipelines {
  /** Locks it and checks the version of If-Match. */
  abstract get(id: string): Promise<Pipeline>;
  abstract stages(pipelineId: string): Promise<StageOrder>;
  /** A stage that cannot be removed until the command ends. @throws ReferenceNotFound with the field */
  abstract stageFor(stageId: string, field: string): Promise<Stage>;
  /** The pipeline to take where none is named, or the named one, with its stages. @throws ReferenceNotFound */
  abstract offered(pipelineId: string | undefined, field: string): Promise<StageOrder>;
  abstract nextPosition(): Promise<number>;
  abstract countOthers(pipelineId: string): Promise<number>;
  abstract openDealsIn(where: { readonly stageId: string } | { readonly pipelineId: string }): Promise<number>;
  /** Every open deal goes on from another stage, with its step on the path. */
  abstract moveDeals(from: Stage, to: Stage, at: Date): Promise<void>;
  /** Probability, rotting and value of the open deals follow what a stage says now. */
  abstract revalue(stageId: string): Promise<void>;
  abstract add(entry: Pipeline | Stage): void;
  abstract settle(at: Date): Promise<void>;
}

/** The lists the company keeps for its deals. `get…` locks for a change; `…For` asks for one to be named. */
export abstract class DealCatalogues {
  abstract reason(id: string): Promise<LossReason>;
  abstract product(id: string): Promise<Product>;
  abstract competitor(id: string): Promise<Competitor>;
  abstract reasonFor(id: string, field: string): Promise<LossReason>;
  abstract productsFor(ids: readonly string[], field: string, kept?: ReadonlySet<string>): Promise<Product[]>;
  abstract competitorsFor(ids: readonly string[], field: string): Promise<Competitor[]>;
  abstract add(entry: LossReason | Product | Competitor): void;
  /** @throws DuplicateRefused */
  abstract claim(list: 'loss_reasons.code' | 'products.sku' | 'competitors.name', value: string, field: string, but?: string): Promise<void>;
}

export abstract class Currencies {
  /** @throws ReferenceNotFound with the field */
  abstract named(code: string, field: string): Promise<Currency>;
  abstract base(): Promise<Currency>;
  abstract find(code: string): Promise<Currency | null>;
  abstract hasRates(): Promise<boolean>;
  abstract rate(currency: string, day: string): Promise<ExchangeRate | null>;
  /** From here on nobody else works with rates until the command ends. */
  abstract hold(): Promise<void>;
  /** Every value that stands on rates of a currency, or of all, is worked out anew, in the transaction at work. */
  abstract revalue(currency: string | null, at: Date): Promise<void>;
  /** Deals in a currency that are not valued at the rate that holds for them, in the order of their ids. */
  abstract outdated(currency: string, after: string | null, most: number): Promise<string[]>;
  abstract countOutdated(currency: string): Promise<number>;
  abstract revalueDeals(ids: readonly string[]): Promise<void>;
  abstract revalueDemand(currency: string): Promise<void>;
  abstract add(entry: Currency | ExchangeRate): void;
  abstract settle(at: Date): Promise<void>;
  abstract isFounded(): Promise<boolean>;
}

/** Checks that what a request names exists and may be seen. @throws ReferenceNotFound with the field */
export abstract class DealReferences {
  abstract users(ids: readonly string[], field: string): Promise<void>;
  abstract team(id: string, field: string): Promise<void>;
  abstract teamOf(userId: string): Promise<string | null>;
  abstract organization(id: string, field: string): Promise<void>;
  abstract people(ids: readonly string[], field: string): Promise<void>;
  abstract businessLine(id: string, field: string): Promise<void>;
}
