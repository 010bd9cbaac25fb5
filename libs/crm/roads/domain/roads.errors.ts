import { DomainError } from '#platform/kernel';

export class TooManyLooks extends DomainError {
  static override readonly code = 'roads.too-many-looks';
  static override readonly title = 'You have looked for many organizations today';
  static override readonly status = 429;
  constructor(perDay: number) { super(`Roads are looked for ${perDay} times a day. Tomorrow there are more; a superior may search instead.`, { perDay }); }
}

export class AskedAlready extends DomainError {
  static override readonly code = 'roads.asked-already';
  static override readonly title = 'You have asked for this road';
  constructor() { super('It waits for an answer. Withdraw it to ask otherwise.'); }
}

export class RequestClosed extends DomainError {
  static override readonly code = 'roads.request-closed';
  static override readonly title = 'The request is answered';
  constructor() { super('It was granted, refused or withdrawn in the meantime, or its time is over.'); }
}
