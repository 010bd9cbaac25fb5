import { Injectable } from '@nestjs/common';
import { currentTransaction, lockRecord } from '#platform/bus';
import { ResourceNotFound } from '#platform/kernel';
import { DealCompetitor, DealPerson, DealTeamMember, LineItem, type DealPart } from '../../domain/deal-parts.ts';
import { Deal } from '../../domain/deal.ts';
import { DealParts, Deals } from '../../domain/ports.ts';
import { DealKind } from '../../kinds/deal.kind.ts';
import { find, findOne } from './locking.ts';

@Injectable()
export class PostgresDeals extends Deals {
  get(id: string): Promise<Deal> { return this.locked(id, false); }
  getRemoved(id: string): Promise<Deal> { return this.locked(id, true); }
  add(entry: object): void { currentTransaction().persist(entry); }

  private async locked(id: string, removed: boolean): Promise<Deal> {
    await lockRecord(DealKind, id, removed);
    const deal = await findOne(Deal, { id });
    if (!deal) throw new ResourceNotFound();
    return deal;
  }
}

const present = (dealId: string): object => ({ dealId, deletedAt: null });

@Injectable()
export class PostgresDealParts extends DealParts {
  lines(dealId: string): Promise<LineItem[]> { return find(LineItem, present(dealId), { position: 'asc', id: 'asc' }); }
  people(dealId: string): Promise<DealPerson[]> { return find(DealPerson, present(dealId)); }
  team(dealId: string): Promise<DealTeamMember[]> { return find(DealTeamMember, present(dealId)); }
  competitors(dealId: string): Promise<DealCompetitor[]> { return find(DealCompetitor, present(dealId)); }
  add(part: DealPart<never>): void { currentTransaction().persist(part); }
}
