import type { PersonRef, Ref } from '../../api/types.ts';

export type Money = { amount: string; currency: string };
export type DealStatus = 'open' | 'won' | 'lost' | 'abandoned' | 'declined';
export type LossKind = 'lost' | 'abandoned' | 'declined';
export type StageType = 'open' | 'won' | 'lost';

export type Stage = { id: string; name: string; position: number; probability: number; type: StageType; requiredFields: string[]; maxDays: number | null };
export type Pipeline = { id: string; version: number; name: string; businessLineId: string | null; position: number; isActive: boolean; stages: Stage[] };
export type LossReason = { id: string; version: number; code: string; name: string; category: string; kinds: string[]; requiresNote: boolean; requiresCompetitor: boolean; isActive: boolean };
export type Product = { id: string; version: number; sku: string; name: string; family: string | null; unitOfMeasure: string | null; listPrice: Money | null; isActive: boolean };
export type Competitor = { id: string; version: number; name: string; organizationId: string | null; strengths: string | null; weaknesses: string | null; isActive: boolean };
export type Currency = { code: string; decimals: number; isBase: boolean; rate?: string | null; rateDay?: string | null };
export type ExchangeRate = { id: string; currency: string; day: string; rate: string };

export type Deal = {
  id: string;
  version: number;
  name: string;
  organizationId: string | null;
  organization: Ref | null;
  pipelineId: string;
  pipeline: Ref;
  stageId: string;
  stage: { id: string; name: string; position: number; type: StageType; probability: number };
  status: DealStatus;
  amount: Money | null;
  amountBase: string | null;
  weightedBase: string | null;
  probability: number;
  probabilitySource: 'stage' | 'own';
  closeDate: string | null;
  actualCloseAt: string | null;
  nextStep: string | null;
  nextStepAt: string | null;
  leadSource: string | null;
  businessLine: Ref | null;
  description: string | null;
  ownerId: string | null;
  owner: PersonRef | null;
  teamId: string | null;
  team: Ref | null;
  stageEnteredAt: string;
  daysInStage: number | null;
  isRotting: boolean;
  openedAt: string;
  pushCount: number;
  firstContactAt: string | null;
  courtingDays: number | null;
  lossReason: Ref | null;
  updatedAt: string;
  updatedBy: PersonRef | null;
};

export type LineItem = { id: string; productId: string | null; product: Ref | null; description: string | null; quantity: string; unitPrice: string; listPrice: string | null; discountPercent: string; total: string; position: number };
export type DealPerson = { id: string; personId: string; person: PersonRef | null; role: string; isPrimary: boolean };
export type TeamMember = { id: string; userId: string; user: PersonRef | null; role: string };
export type DealCompetitor = { id: string; competitorId: string; competitor: Ref; theirPrice: Money | null; isWinner: boolean };
export type Loss = { kind: LossKind; reason: Ref | null; competitor: Ref | null; theirPrice: Money | null; amountLost: Money | null; stageAtLoss: Ref | null; note: string | null; at: string; by: PersonRef | null };

export type DealRecord = Deal & { people: DealPerson[]; teamMembers: TeamMember[]; lineItems: LineItem[]; dealCompetitors: DealCompetitor[]; loss: Loss | null };

export type BoardColumn = { stage: Pick<Stage, 'id' | 'name' | 'position' | 'type' | 'probability'>; count: number; sumBase?: string; weightedBase?: string; cards: Deal[]; nextCursor: string | null };
export type Board = { currency: string; columns: BoardColumn[] };
export type ForecastMonth = { month: string | null; count: number; sumBase: string; weightedBase: string };
export type Forecast = { currency: string; months: ForecastMonth[] };

export type StageStay = { id: string; name: string; position: number; type: StageType; isCurrent: boolean; visits: number; days: number; enteredAt: string | null; leftAt: string | null };
export type StageChange = { id: string; from: Ref | null; to: Ref; at: string; by: PersonRef | null };
export type StagePath = { stages: StageStay[]; changes: StageChange[] };

export type Drill = { kind: 'deal' | 'deal-line' | 'demand-signal'; filter: unknown };
/** Without an amount where amounts are hidden from the reader. */
export type Figure = { count: number; amount?: string; drill: Drill };
export const outcomes = ['won', 'lost', 'abandoned', 'declined', 'open'] as const;
export type Outcome = (typeof outcomes)[number];
export type LedgerRow = { identified: Figure; unmet: Figure | null } & Record<Outcome, Figure>;
export type DealFigures = { currency: string; asOf: string; definition: string; total: LedgerRow; withoutRate?: Figure };
export type LossBar = Figure & { key: string | null; label: string | null; share: string; cumulativeShare: string };
export type LossFigures = { currency: string; by: string; items: LossBar[]; total: Figure };
export type DemandSignal = { id: string; version: number; organization: Ref | null; person: PersonRef | null; product: Ref | null; text: string | null; estimatedAmount: Money; amountBase: string | null; reason: Ref | null; note: string | null; createdAt: string; owner: PersonRef | null };
export type DealLine = { id: string; deal: Ref; product: Ref | null; status: DealStatus; amountBase: string | null; organization: Ref | null; owner: PersonRef | null };
