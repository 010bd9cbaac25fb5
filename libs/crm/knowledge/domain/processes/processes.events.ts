import { DomainEvent } from '#platform/kernel';

/** A version is in force. `changedStepIds`: the work of the step is another one; where only its help or its place moved, it is not among them. */
export class ProcessPublished extends DomainEvent {
  static override readonly type = 'knowledge.process-published.v1';
  constructor(readonly processId: string, readonly version: number, readonly changedStepIds: readonly string[], readonly removedStepIds: readonly string[], readonly addedStepIds: readonly string[]) { super(); }
}

/** Nobody works by it any more; `stepIds` were in force. */
export class ProcessRemoved extends DomainEvent {
  static override readonly type = 'knowledge.process-removed.v1';
  constructor(readonly processId: string, readonly stepIds: readonly string[]) { super(); }
}
