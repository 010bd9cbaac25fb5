import type { DealCompetitor } from '../../domain/deal-parts.ts';
import type { Deal } from '../../domain/deal.ts';
import type { DealKey } from '../../domain/known-deals.ts';

export interface KnownDeal {
  readonly deal: Deal;
  readonly competitors: DealCompetitor[];
  readonly isNew: boolean;
  isChanged: boolean;
  /** Out of reach, and shared with whoever brings the drafts to be changed. */
  readonly isSharedToChange?: boolean;
}

const named = ({ name, organizationId }: Pick<DealKey, 'name' | 'organizationId'>): string => `${organizationId ?? ''} ${name.trim().toLowerCase()}`;

/** The deals that arrivals may be about; what one of them does, the next one sees. */
export class DealIndex {
  private readonly byExternalId = new Map<string, KnownDeal[]>();
  private readonly byName = new Map<string, KnownDeal[]>();
  private readonly known: KnownDeal[] = [];

  all(): readonly KnownDeal[] {
    return this.known;
  }

  put(known: KnownDeal): void {
    this.known.push(known);
    const { deal } = known;
    this.name(known, deal);
    if (deal.externalId !== null) this.called(known, deal.externalId);
  }

  /** From now on it is found by this too. */
  learn(known: KnownDeal, key: DealKey): void {
    this.name(known, key);
    if (key.externalId !== null) this.called(known, key.externalId);
  }

  /** By the external id; else by name and organization, where neither says it is another one. */
  find(key: DealKey): readonly KnownDeal[] {
    const called = key.externalId === null ? [] : (this.byExternalId.get(key.externalId) ?? []);
    if (called.length > 0) return called;
    return (this.byName.get(named(key)) ?? []).filter(({ deal }) => key.externalId === null || deal.externalId === null);
  }

  private name(known: KnownDeal, key: Pick<DealKey, 'name' | 'organizationId'>): void {
    push(this.byName, named(key), known);
  }

  private called(known: KnownDeal, externalId: string): void {
    push(this.byExternalId, externalId, known);
  }
}

function push(map: Map<string, KnownDeal[]>, key: string, known: KnownDeal): void {
  const list = map.get(key);
  if (!list) map.set(key, [known]);
  else if (!list.includes(known)) list.push(known);
}
