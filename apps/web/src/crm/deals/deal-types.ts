import type { components } from '../../api/generated/schema.ts';

/** Short names for the shapes of deals; what they are is said by the OpenAPI document alone. */
type Schemas = components['schemas'];

export type Money = Schemas['MoneyValue'];
export type Deal = Schemas['DealRow'];
export type DealRecord = Schemas['DealRecord'];
export type DealStatus = NonNullable<Deal['status']>;
export type LineItem = Schemas['LineItemRecord'];
export type DealPerson = Schemas['DealPersonRecord'];
export type TeamMember = Schemas['DealTeamMemberRecord'];
export type DealCompetitor = Schemas['DealCompetitorRecord'];
export type Loss = Schemas['LossDescription'];
export type LossKind = Extract<DealStatus, 'lost' | 'abandoned' | 'declined'>;

export type Pipeline = Schemas['PipelineRecord'];
export type Stage = Schemas['StageRecord'];
export type StageType = Stage['type'];
export type LossReason = Schemas['LossReasonRecord'];
export type Product = Schemas['ProductRecord'];
export type Competitor = Schemas['CompetitorRecord'];
export type Currency = Schemas['CurrencyRecord'];
export type ExchangeRate = Schemas['ExchangeRateRecord'];

export type Board = Schemas['Board'];
export type BoardColumn = Schemas['BoardColumn'];
export type Forecast = Schemas['Forecast'];
export type ForecastMonth = Schemas['ForecastMonth'];
export type StageStay = Schemas['PathStage'];
export type StagePath = Schemas['DealPath'];

export type Drill = Schemas['Drill'];
/** Without an amount where amounts are hidden from the reader. */
export type Figure = Schemas['Figure'];
export const outcomes = ['won', 'lost', 'abandoned', 'declined', 'open'] as const;
export type Outcome = (typeof outcomes)[number];
export type LedgerRow = Schemas['LedgerRow'];
export type DealFigures = Schemas['DealFigures'];
export type LossBar = Schemas['LossFigure'];
export type LossFigures = Schemas['LossFigures'];
export type DemandSignal = Schemas['DemandSignalRow'];
export type DealLine = Schemas['DealLineRow'];
