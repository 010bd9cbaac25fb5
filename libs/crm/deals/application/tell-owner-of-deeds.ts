import { Subscribes } from '#platform/outbox';
import { DealAssigned, DealLost, DealReopened, DealWon } from '../domain/deals.events.ts';
import { TellOwner } from './tell-owner.ts';

const as = ['deals.read'];

@Subscribes(DealWon, { as })
export class TellOwnerWhenDealWon {
  constructor(private readonly owner: TellOwner) {}
  on({ dealId }: DealWon): Promise<void> { return this.owner.of(dealId, 'deals.won'); }
}

@Subscribes(DealLost, { as })
export class TellOwnerWhenDealLost {
  constructor(private readonly owner: TellOwner) {}
  on({ dealId, kind }: DealLost): Promise<void> { return this.owner.of(dealId, `deals.${kind}`); }
}

@Subscribes(DealReopened, { as })
export class TellOwnerWhenDealReopened {
  constructor(private readonly owner: TellOwner) {}
  on({ dealId }: DealReopened): Promise<void> { return this.owner.of(dealId, 'deals.reopened'); }
}

@Subscribes(DealAssigned, { as })
export class TellOwnerWhenDealAssigned {
  constructor(private readonly owner: TellOwner) {}
  on({ dealId, ownerId }: DealAssigned): Promise<void> { return this.owner.of(dealId, 'deals.given', { onlyIf: ({ owner }) => owner?.id === ownerId, gathers: true }); }
}
