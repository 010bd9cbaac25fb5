import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Choice, Flag, FromPath, Text, Texts } from '#platform/fields';
import { Clock, Command, DuplicateRefused, newId, ResourceNotFound, ValidationFailed } from '#platform/kernel';
import { LossReason, reasonCategories, reasonKinds } from '../domain/catalogue.ts';
import { DealCatalogues } from '../domain/ports.ts';

@Requires('deals.administer')
@Refuses(DuplicateRefused)
export class AddLossReason extends Command<string> {
  @Text({ max: 60, example: 'price-too-high' }) readonly code!: string;
  @Text({ max: 200 }) readonly name!: string;
  @Choice(reasonCategories) readonly category!: string;
  @Texts({ choices: reasonKinds, max: 4, description: 'What it is a reason for.' }) readonly kinds!: string[];
  @Flag({ optional: true }) readonly requiresNote?: boolean;
  @Flag({ optional: true }) readonly requiresCompetitor?: boolean;
}

@Handles(AddLossReason)
export class AddLossReasonHandler {
  constructor(private readonly catalogues: DealCatalogues, private readonly clock: Clock) {}

  async execute({ code, ...fields }: AddLossReason): Promise<string> {
    requireKinds(fields.kinds);
    await this.catalogues.claim('loss_reasons.code', code, 'code');
    const reason = LossReason.add(newId(), code, fields, this.clock.now());
    this.catalogues.add(reason);
    return reason.id;
  }
}

@Requires('deals.administer')
@Refuses(ResourceNotFound)
export class ChangeLossReason extends Command<string> {
  @FromPath() readonly lossReasonId!: string;
  @Text({ optional: true, min: 1, max: 200 }) readonly name?: string;
  @Choice(reasonCategories, { optional: true }) readonly category?: string;
  @Texts({ optional: true, choices: reasonKinds, max: 4 }) readonly kinds?: string[];
  @Flag({ optional: true }) readonly requiresNote?: boolean;
  @Flag({ optional: true }) readonly requiresCompetitor?: boolean;
  @Flag({ optional: true, description: 'True offers a withdrawn one again.' }) readonly isActive?: boolean;
}

@Handles(ChangeLossReason)
export class ChangeLossReasonHandler {
  constructor(private readonly catalogues: DealCatalogues, private readonly clock: Clock) {}

  async execute({ lossReasonId, ...fields }: ChangeLossReason): Promise<string> {
    const reason = await this.catalogues.reason(lossReasonId);
    if (fields.kinds) requireKinds(fields.kinds);
    reason.redefine(fields, this.clock.now());
    return lossReasonId;
  }
}

/** No longer offered; what names it keeps it. */
@Requires('deals.administer')
@Refuses(ResourceNotFound)
export class WithdrawLossReason extends Command<string> {
  @FromPath() readonly lossReasonId!: string;
}

@Handles(WithdrawLossReason)
export class WithdrawLossReasonHandler {
  constructor(private readonly catalogues: DealCatalogues, private readonly clock: Clock) {}

  async execute({ lossReasonId }: WithdrawLossReason): Promise<string> {
    (await this.catalogues.reason(lossReasonId)).withdraw(this.clock.now());
    return lossReasonId;
  }
}

function requireKinds(kinds: readonly string[]): void {
  if (kinds.length === 0) throw new ValidationFailed([{ pointer: '/kinds', code: 'too-few', min: 1 }]);
}
