import { DomainEvent } from '#platform/kernel';

export class CoursePublished extends DomainEvent {
  static override readonly type = 'training.course-published.v1';
  constructor(readonly courseId: string, readonly number: number) { super(); }
}

/** Others were enrolled by somebody or something: one event for all of them. */
export class ColleaguesEnrolled extends DomainEvent {
  static override readonly type = 'training.colleagues-enrolled.v1';
  constructor(readonly enrollmentIds: readonly string[]) { super(); }
}

/** Lessons that somebody had learned have changed, and are asked of him again. `number`: the version of the course that has them. */
export class LearnersCalledBack extends DomainEvent {
  static override readonly type = 'training.learners-called-back.v1';
  constructor(readonly enrollmentIds: readonly string[], readonly number: number) { super(); }
}

export class CourseCompleted extends DomainEvent {
  static override readonly type = 'training.course-completed.v1';
  constructor(readonly enrollmentId: string, readonly userId: string, readonly courseId: string) { super(); }
}

export class CertificateRevoked extends DomainEvent {
  static override readonly type = 'training.certificate-revoked.v1';
  constructor(readonly certificateId: string, readonly userId: string) { super(); }
}

/** What a role asks to learn is another than before. */
export class PathChanged extends DomainEvent {
  static override readonly type = 'training.path-changed.v1';
  constructor(readonly roleId: string) { super(); }
}
