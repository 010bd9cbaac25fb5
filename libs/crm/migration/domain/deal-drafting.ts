import { colleagueOf, namedOf, type DraftFault, type NamedDraft } from './named-drafting.ts';
import type { ReadCells } from './row-cells.ts';

export type DealRowStatus = 'open' | 'won' | 'lost' | 'abandoned' | 'declined';

/** What one row says of a deal; null: nothing. */
export interface DealRowDraft {
  readonly name: string;
  readonly externalId: string | null;
  readonly parties: NamedDraft;
  readonly owner: string | null;
  readonly pipeline: string | null;
  readonly stage: string | null;
  readonly status: DealRowStatus | null;
  readonly amount: string | null;
  readonly currency: string | null;
  readonly closeDate: string | null;
  readonly openedOn: string | null;
  readonly closedOn: string | null;
  readonly lossReason: string | null;
  readonly lossNote: string | null;
  readonly competitor: string | null;
  readonly leadSource: string | null;
  readonly confidentiality: string | null;
  readonly description: string | null;
  readonly nextStep: string | null;
}

/** The deal that the cells tell of, or why they tell of none. */
export function dealOf(cells: ReadCells): DealRowDraft | DraftFault {
  const { texts, dates } = cells;
  const text = (name: string): string | null => texts.get(`deal.${name}`) ?? null;
  const day = (name: string): string | null => dates.get(`deal.${name}`)?.date ?? null;
  const name = text('name');
  if (name === null) return { code: texts.size + dates.size + cells.points.length === 0 ? 'row-empty' : 'name-missing', field: 'deal.name' };
  const parties = namedOf(cells);
  if ('code' in parties) return parties;
  const [beside, hinted, told] = [texts.get('currency-beside') ?? null, texts.get('currency-hinted') ?? null, text('currency')];
  if (told !== null && beside !== null && told !== beside) return { code: 'currency-contradicts', field: 'deal.amount' };
  return {
    name, parties, externalId: text('externalId'), owner: colleagueOf(text('owner') ?? undefined), pipeline: text('pipeline'), stage: text('stage'), status: text('status') as DealRowStatus | null,
    amount: text('amount'), currency: told ?? beside ?? hinted, closeDate: day('closeDate'), openedOn: day('openedOn'), closedOn: day('closedOn'), lossReason: text('lossReason'), lossNote: text('lossNote'),
    competitor: text('competitor'), leadSource: text('leadSource'), confidentiality: text('confidentiality'), description: text('description'), nextStep: text('nextStep'),
  };
}
