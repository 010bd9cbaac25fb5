import { DomainError, type Violation } from '#platform/kernel';

export class ProcessIncomplete extends DomainError {
  static override readonly code = 'knowledge.process-incomplete';
  static override readonly title = 'The process is not ready to be published';
  static override readonly status = 422;
  constructor(override readonly errors: readonly Violation[]) { super('A process has a name and at least one step, and each step says what is done and which roles do it.'); }
}

export class NothingChanged extends DomainError {
  static override readonly code = 'knowledge.nothing-changed';
  static override readonly title = 'Nothing differs from the published version';
  constructor(number: number) { super(`The draft says what version ${number} says.`, { number }); }
}

export class ChangeNoteRequired extends DomainError {
  static override readonly code = 'knowledge.change-note-required';
  static override readonly title = 'Say what changed and why';
  static override readonly status = 422;
  override readonly errors = [{ pointer: '/changeNote', code: 'required' }];
  constructor() { super('Whoever works by this process reads the note first.'); }
}
