import { DomainError } from '#platform/kernel';

export class CertificateRequired extends DomainError {
  static override readonly code = 'training.certificate-required';
  static override readonly title = 'This needs a certificate';
  static override readonly status = 403;
  constructor(permission: string, { courseId, courseTitle }: { readonly courseId: string; readonly courseTitle: string }) {
    super(`The permission ${permission} needs a valid certificate of the course “${courseTitle}”. Take the course, and it is yours.`, { permission, courseId, courseTitle });
  }
}

export class CourseIncomplete extends DomainError {
  static override readonly code = 'training.course-incomplete';
  static override readonly title = 'The course is not ready for learners';
  static override readonly status = 422;
}

export class CourseNotOffered extends DomainError {
  static override readonly code = 'training.course-not-offered';
  static override readonly title = 'Nobody is taught this course at the moment';
  constructor() { super('It is not published, or was retired.'); }
}

export class NothingOutdated extends DomainError {
  static override readonly code = 'training.nothing-outdated';
  static override readonly title = 'No lesson of this course is outdated';
  constructor() { super('A colleague may have settled it in the meantime.'); }
}

export class EnrolledAlready extends DomainError {
  static override readonly code = 'training.enrolled-already';
  static override readonly title = 'This course is being taken already';
  constructor(enrollmentId: string) { super('Go on where you stopped.', { enrollmentId }); }
}

export class EnrollmentClosed extends DomainError {
  static override readonly code = 'training.enrollment-closed';
  static override readonly title = 'This enrollment is over';
  constructor() { super('The course is finished, or the enrollment was withdrawn.'); }
}

export class LessonOfAnotherKind extends DomainError {
  static override readonly code = 'training.lesson-of-another-kind';
  static override readonly title = 'This lesson is finished in another way';
  constructor(isDoneBy: string) { super(`It is finished by ${isDoneBy}.`, { isDoneBy }); }
}

export class NotPlayedYet extends DomainError {
  static override readonly code = 'training.not-played-yet';
  static override readonly title = 'This has not been played to its end';
  constructor(playedSeconds: number, seconds: number) { super('A lesson that is played is finished when nearly all of it was heard or seen.', { playedSeconds, seconds }); }
}

export class NoAttemptsLeft extends DomainError {
  static override readonly code = 'training.no-attempts-left';
  static override readonly title = 'There are no attempts left';
  constructor(allowed: number) { super('Ask whoever teaches the course to enroll you anew.', { allowed }); }
}

export class AttemptClosed extends DomainError {
  static override readonly code = 'training.attempt-closed';
  static override readonly title = 'This attempt is handed in';
  constructor() { super('Its answers are scored and stay as they are.'); }
}

export class TimeIsOver extends DomainError {
  static override readonly code = 'training.time-is-over';
  static override readonly title = 'The time of this attempt is over';
  constructor() { super('What was kept before counts; end the attempt to see its result.'); }
}

export class CertificateRevokedAlready extends DomainError {
  static override readonly code = 'training.certificate-revoked';
  static override readonly title = 'This certificate is revoked already';
  constructor() { super('It stays as it is.'); }
}

export class PermissionNeedsNoCertificate extends DomainError {
  static override readonly code = 'training.permission-stays-open';
  static override readonly title = 'This permission is never kept back';
  static override readonly status = 422;
  constructor(permission: string) { super('Without it nobody could look after people and rights, or learn.', { permission }); }
}

export class PracticeUnfinished extends DomainError {
  static override readonly code = 'training.practice-unfinished';
  static override readonly title = 'Not everything is practised yet';
  constructor(taskIds: readonly string[]) { super('Some tasks are not done, or the practice was not begun.', { taskIds }); }
}
