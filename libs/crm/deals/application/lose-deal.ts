import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { DealAlreadyClosed, ReasonIncomplete, ReasonRequired } from '../domain/deals.errors.ts';
import type { LossKind } from '../domain/loss-record.ts';
import { CloseUnwon } from './close-unwon.ts';
import { Losing } from './losing.ts';

const refusals = [ResourceNotFound, ReferenceNotFound, DealAlreadyClosed, ReasonRequired, ReasonIncomplete] as const;

/** The customer bought elsewhere, or not at all. */
@Requires('deals.close')
@Refuses(...refusals)
export class LoseDeal extends CloseUnwon {}

/** We gave it up: nobody answers, nothing moves. */
@Requires('deals.close')
@Refuses(...refusals)
export class AbandonDeal extends CloseUnwon {}

/** We refused to sell. */
@Requires('deals.close')
@Refuses(...refusals)
export class DeclineDeal extends CloseUnwon {}

abstract class LosingHandler<C extends CloseUnwon> {
  protected abstract readonly kind: LossKind;
  constructor(private readonly losing: Losing) {}

  execute(command: C): Promise<string> {
    return this.losing.close(this.kind, command);
  }
}

@Handles(LoseDeal)
export class LoseDealHandler extends LosingHandler<LoseDeal> {
  protected readonly kind = 'lost';
  constructor(losing: Losing) { super(losing); }
}

@Handles(AbandonDeal)
export class AbandonDealHandler extends LosingHandler<AbandonDeal> {
  protected readonly kind = 'abandoned';
  constructor(losing: Losing) { super(losing); }
}

@Handles(DeclineDeal)
export class DeclineDealHandler extends LosingHandler<DeclineDeal> {
  protected readonly kind = 'declined';
  constructor(losing: Losing) { super(losing); }
}
