import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Day, FromPath, Id, Nested, Text } from '#platform/fields';
import { Command, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { DealAlreadyClosed, ReasonIncomplete, ReasonRequired } from '../domain/deals.errors.ts';
import type { LossKind } from '../domain/loss-record.ts';
import { MoneyValue } from './deal-fields.ts';
import { Losing } from './losing.ts';

/** What is said when a deal is closed without being won. */
export abstract class CloseUnwon extends Command<string> {
  @FromPath() readonly dealId!: string;
  @Id({ optional: true, nullable: true, description: 'Never really optional: without it the answer is deals.reason-required.' }) readonly reasonId?: string | null;
  @Id({ optional: true, nullable: true }) readonly competitorId?: string | null;
  @Nested(() => MoneyValue, { optional: true, nullable: true }) readonly theirPrice?: MoneyValue | null;
  @Text({ optional: true, nullable: true, max: 5000 }) readonly note?: string | null;
  @Day({ optional: true, description: 'Today where absent.' }) readonly closedOn?: string;
}

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
