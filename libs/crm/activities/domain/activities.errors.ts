import { DomainError, type Violation } from '#platform/kernel';

export class ActivityNotPlanned extends DomainError {
  static override readonly code = 'activities.not-planned';
  static override readonly title = 'The activity is not planned any more';
  constructor(activityId: string, status: string) { super(`It is ${status}.`, { activityId, status }); }
}

/** It is planned still, or it was recorded as something that had happened without having been planned. */
export class NothingToReopen extends DomainError {
  static override readonly code = 'activities.nothing-to-reopen';
  static override readonly title = 'There is no plan to go back to';
  constructor(activityId: string, status: string) { super(status === 'planned' ? 'It is planned still.' : 'It was recorded, not planned.', { activityId, status }); }
}

/** The outcome is no longer offered, or not for this type of activity. */
export class OutcomeUnfit extends DomainError {
  static override readonly code = 'activities.outcome-unfit';
  static override readonly title = 'The outcome does not fit';
  static override readonly status = 422;
  override readonly errors: readonly Violation[];
  constructor(code: 'withdrawn' | 'other-type', appliesTo: readonly string[]) {
    super('Choose one that is offered for this type of activity.');
    this.errors = [{ pointer: '/outcomeId', code, appliesTo }];
  }
}

export class PromiseClosed extends DomainError {
  static override readonly code = 'activities.promise-closed';
  static override readonly title = 'The promise is not open any more';
  constructor(promiseId: string, status: string) { super(`It is ${status}.`, { promiseId, status }); }
}
