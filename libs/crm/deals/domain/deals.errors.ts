import { DomainError, type Violation } from '#platform/kernel';

export class DealAlreadyClosed extends DomainError {
  static override readonly code = 'deals.already-closed';
  static override readonly title = 'The deal is already closed';
  constructor(dealId: string, status: string) { super(`It is ${status}. Reopen it first.`, { dealId, status }); }
}

export class DealNotClosed extends DomainError {
  static override readonly code = 'deals.not-closed';
  static override readonly title = 'The deal is still open';
  constructor(dealId: string) { super('Only a closed deal is reopened.', { dealId }); }
}

export class CloseByVerb extends DomainError {
  static override readonly code = 'deals.close-by-verb';
  static override readonly title = 'A deal is closed by winning or losing it';
  constructor(type: string) { super('Win it, lose it, abandon it or decline it: that asks for what has to be kept.', { type }); }
}

export class FieldsRequired extends DomainError {
  static override readonly code = 'deals.fields-required';
  static override readonly title = 'The stage asks for fields that are empty';
  static override readonly status = 422;
  override readonly errors: readonly Violation[];
  constructor(stage: string, fields: readonly string[]) {
    super(`${stage} needs ${fields.join(', ')}.`, { fields });
    this.errors = fields.map((field) => ({ pointer: `/fields/${field}`, code: 'required', field }));
  }
}

export class ReasonRequired extends DomainError {
  static override readonly code = 'deals.reason-required';
  static override readonly title = 'Say why';
  static override readonly status = 422;
  override readonly errors = [{ pointer: '/reasonId', code: 'required' }];
  constructor() { super('A deal is not closed without a reason.'); }
}

/** The reason is not offered, or not for this; or it asks for something that was not said. */
export class ReasonIncomplete extends DomainError {
  static override readonly code = 'deals.reason-incomplete';
  static override readonly title = 'The reason does not fit, or asks for more';
  static override readonly status = 422;
  constructor(override readonly errors: readonly Violation[]) { super('See what is missing at which place.'); }
}

export class AmountFromLines extends DomainError {
  static override readonly code = 'deals.amount-from-lines';
  static override readonly title = 'The amount is the total of the line items';
  constructor() { super('Change the line items, or remove them and type an amount.'); }
}

export class StageInUse extends DomainError {
  static override readonly code = 'deals.stage-in-use';
  static override readonly title = 'There are open deals here';
  constructor(count: number) { super(`${count} open deals are in it. Move them first, or say where to.`, { count }); }
}

export class PipelineIncomplete extends DomainError {
  static override readonly code = 'deals.pipeline-incomplete';
  static override readonly title = 'A pipeline needs an open, a won and a lost stage';
  constructor(missing: string) { super(`There would be no ${missing} stage left.`, { missing }); }
}

export class LastPipeline extends DomainError {
  static override readonly code = 'deals.last-pipeline';
  static override readonly title = 'One pipeline has to stay';
  constructor() { super('Add another one before this one goes.'); }
}

export class RatesNeedTheirBase extends DomainError {
  static override readonly code = 'deals.base-currency-in-use';
  static override readonly title = 'Rates are told in the base currency';
  constructor() { super('As long as there are exchange rates, the base currency and its decimals stay.'); }
}

export class RateInFuture extends DomainError {
  static override readonly code = 'deals.rate-in-future';
  static override readonly title = 'Nobody knows the rate of a day to come';
  static override readonly status = 422;
  override readonly errors = [{ pointer: '/day', code: 'in-the-future' }];
  constructor() { super('Tell a rate on its day, or later.'); }
}
