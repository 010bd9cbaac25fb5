import { DomainError } from '#platform/kernel';

/** What is said of a job that could not go on for a fault of ours; the log has the rest. */
export class JobFailed extends DomainError {
  static override readonly code = 'jobs.failed';
  static override readonly title = 'The work stopped at a fault';

  constructor() {
    super('What is done stays done. It can be continued from where it stopped; if it stops there again, an administrator finds the fault in the log.');
  }
}

export class JobOwnerGone extends DomainError {
  static override readonly code = 'jobs.owner-gone';
  static override readonly title = 'Whoever started the job may no longer act';

  constructor() {
    super('The work stopped when its owner, or the key that started it, lost the right to act.');
  }
}
