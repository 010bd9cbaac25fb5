import { DomainError } from '#platform/kernel';
import type { Unfinished } from './unfinished.ts';

export class HandoverIsOver extends DomainError {
  static override readonly code = 'handover.is-over';
  static override readonly title = 'The hand-over is over';
  constructor() { super('It has been closed or withdrawn.'); }
}

export class HandoverOpenAlready extends DomainError {
  static override readonly code = 'handover.open-already';
  static override readonly title = 'There is a hand-over for this colleague already';
  constructor(handoverId: string) { super('Go on with the one that is open.', { handoverId }); }
}

export class HandoverNotFinished extends DomainError {
  static override readonly code = 'handover.not-finished';
  static override readonly title = 'Not everything has been accepted';
  constructor({ count, bundles }: Unfinished) { super('Each of these waits for a successor, or for his word.', { count, unfinished: bundles }); }
}

export class HandoverStillIn extends DomainError {
  static override readonly code = 'handover.still-in';
  static override readonly title = 'Whoever leaves may still come in';
  constructor() { super('Suspend the account first: sessions, keys and streams end with it.'); }
}

export class HandoverBegun extends DomainError {
  static override readonly code = 'handover.begun';
  static override readonly title = 'Something has gone to a successor already';
  constructor(moved: number) { super('Take it back first, then withdraw the hand-over.', { moved }); }
}

export class NothingToMove extends DomainError {
  static override readonly code = 'handover.nothing-to-move';
  static override readonly title = 'Nothing is meant for anybody yet';
  constructor() { super('Say who gets what, then move it.'); }
}

export class NothingToReverse extends DomainError {
  static override readonly code = 'handover.nothing-to-reverse';
  static override readonly title = 'Nothing of it can be taken back';
  constructor(days: number) { super(`Nothing has moved in the last ${days} days.`, { days }); }
}
