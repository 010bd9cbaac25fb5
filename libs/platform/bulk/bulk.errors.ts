import { DomainError } from '#platform/kernel';

export class BulkUnknown extends DomainError {
  static override readonly code = 'bulk.unknown-kind';
  static override readonly title = 'Nothing can be done to many of these';
  static override readonly status = 422;
  constructor(kind: string, kinds: readonly string[]) { super('Records of this kind are changed one by one.', { kind, kinds }); }
}

export class BulkTooLarge extends DomainError {
  static override readonly code = 'bulk.too-large';
  static override readonly title = 'Too many records at once';
  static override readonly status = 422;
  constructor(selected: number, most: number) { super(`${selected} records are selected, ${most} can be changed at once. Narrow the filter.`, { selected, most }); }
}

export class BulkNotOver extends DomainError {
  static override readonly code = 'bulk.not-over';
  static override readonly title = 'The change is still running';
  constructor() { super('Cancel it, or wait until it has ended; then it can be undone.'); }
}

export class BulkUndone extends DomainError {
  static override readonly code = 'bulk.already-undone';
  static override readonly title = 'It has been undone already';
  constructor(jobId: string) { super('The undoing can itself be undone.', { jobId }); }
}

export class NothingToUndo extends DomainError {
  static override readonly code = 'bulk.nothing-to-undo';
  static override readonly title = 'It changed nothing';
  constructor() { super('No record was changed, so there is nothing to put back.'); }
}

/** Why a record is not put back: what somebody wrote after a bulk edit is theirs, and stays. */
export class ChangedSince extends DomainError {
  static override readonly code = 'bulk.changed-since';
  static override readonly title = 'Somebody changed it since';
  constructor() { super('It no longer holds what the change wrote, so it stays as it is.'); }
}
