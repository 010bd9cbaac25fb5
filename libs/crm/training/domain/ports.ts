import type { Attempt } from './attempt.ts';
import type { Certificate } from './certificate.ts';
import type { CertificateRequirement } from './certificate-requirement.ts';
import type { Course, CourseVersion } from './course.ts';
import type { Enrollment } from './enrollment.ts';
import type { LessonProgress } from './lesson-progress.ts';
import type { PracticeRun } from './practice-run.ts';
import type { Path } from './path.ts';

export abstract class Courses {
  /** Locks one, and checks If-Match. @throws ResourceNotFound */
  abstract get(id: string): Promise<Course>;
  /** These, locked in one order. */
  abstract locked(ids: readonly string[]): Promise<readonly Course[]>;
  abstract add(course: Course): void;
  abstract addVersion(version: CourseVersion): void;
  /** Writes what was added before others refer to it. */
  abstract settle(at: Date): Promise<void>;
  /** What is published of it last. @throws ReferenceNotFound at `field`, CourseNotOffered */
  abstract offered(courseId: string, field: string): Promise<CourseVersion>;
  abstract version(courseId: string, number: number): Promise<CourseVersion>;
  /** What is published of it last, also where it was retired since. */
  abstract newest(courseId: string): Promise<CourseVersion>;
  /** What is published of it last where it is offered, and open to everybody unless somebody has to take it; null otherwise. */
  abstract openTo(courseId: string, isAskedFor: boolean): Promise<CourseVersion | null>;
  /** @throws ReferenceNotFound where one of them is not there, or was never published */
  abstract requirePublished(courseIds: readonly string[], field: string): Promise<void>;
}

export abstract class Enrollments {
  /** Locks one of somebody's own. @throws ResourceNotFound */
  abstract ofUser(id: string, userId: string): Promise<Enrollment>;
  abstract get(id: string): Promise<Enrollment>;
  abstract openOf(userId: string, courseId: string): Promise<Enrollment | null>;
  abstract add(enrollment: Enrollment): void;
  abstract progress(enrollmentId: string, lessonId: string): Promise<LessonProgress | null>;
  abstract addProgress(progress: LessonProgress): void;
  /** How many of these lessons are finished in it. */
  abstract countDone(enrollmentId: string, lessonIds: readonly string[]): Promise<number>;
}

export abstract class Attempts {
  /** Locks one of somebody's own. @throws ResourceNotFound */
  abstract ofUser(id: string, userId: string): Promise<Attempt>;
  abstract open(enrollmentId: string, lessonId: string): Promise<Attempt | null>;
  /** How many tries there were, and how many of them at the quiz as it is in a version of the course. */
  abstract count(enrollmentId: string, lessonId: string, courseNumber: number): Promise<{ readonly all: number; readonly now: number }>;
  /** Writes what is ended before another one is open. */
  abstract settle(at: Date): Promise<void>;
  abstract add(attempt: Attempt): void;
  /** Locks open ones whose time was over before a moment. */
  abstract overdue(before: Date, most: number): Promise<Attempt[]>;
}

export abstract class PracticeRuns {
  /** Locks the one that goes on. */
  abstract open(enrollmentId: string, lessonId: string): Promise<PracticeRun | null>;
  /** Locks the one that goes on with the records of a practice. */
  abstract ofPractice(practiceId: string): Promise<PracticeRun | null>;
  abstract add(run: PracticeRun): void;
  /** Writes that one has ended before another one is open. */
  abstract settle(at: Date): Promise<void>;
}

export abstract class Certificates {
  /** Locks one that is whose results whoever acts may see. @throws ResourceNotFound */
  abstract get(id: string): Promise<Certificate>;
  abstract add(certificate: Certificate): void;
  /** What somebody was certified for last in a course, unless it was revoked. */
  abstract lastOf(userId: string, courseId: string): Promise<Certificate | null>;
  /** Locks those of somebody in a course that end earlier by what changed since then, and were not revoked. */
  abstract outdatedSince(userId: string, courseId: string, since: Date): Promise<readonly Certificate[]>;
  /** The number of one: nobody guesses it. */
  abstract numberOf(id: string): string;
  abstract nameOf(userId: string): Promise<string>;
}

export abstract class Paths {
  abstract ofRole(roleId: string): Promise<Path | null>;
  abstract add(path: Path): void;
  abstract remove(path: Path): void;
  /** @throws ReferenceNotFound at `field` */
  abstract requireRole(roleId: string, field: string): Promise<void>;
}

export abstract class Requirements {
  abstract of(permission: string): Promise<CertificateRequirement | null>;
  abstract add(requirement: CertificateRequirement): void;
  abstract remove(requirement: CertificateRequirement): void;
}

/** A colleague whom a path leads to a course he does not take yet. */
export interface Led {
  readonly userId: string;
  readonly courseId: string;
  readonly courseNumber: number;
  readonly lessonCount: number;
  readonly pathId: string;
  readonly days: number;
}

export interface Audience {
  readonly userIds?: readonly string[] | undefined;
  readonly teamIds?: readonly string[] | undefined;
  readonly roleIds?: readonly string[] | undefined;
  readonly isEverybody?: boolean | undefined;
}

/** Who is to learn what. */
export abstract class Learners {
  /** Those whom a path leads to a course they neither take nor hold a valid certificate of; of one colleague, or of all. */
  abstract led(day: string, userId: string | null): Promise<readonly Led[]>;
  /** Locks enrollments by a path that leads there no more and are not begun. */
  abstract astray(day: string, userId: string | null): Promise<Enrollment[]>;
  /** Active colleagues of an audience whom whoever acts may enroll, and who do not take the course already. */
  abstract among(audience: Audience, courseId: string): Promise<readonly string[]>;
}

/** What everybody may read of the company's knowledge. */
export abstract class Articles {
  /** @throws ReferenceNotFound at `field` for what is not published in the language, or not for everybody: a course is taken by whoever is enrolled */
  abstract published(articleId: string, language: string, field: string): Promise<{ readonly version: number; readonly body: string }>;
}

/** Whether a file may be taught with. */
export abstract class Media {
  /** @throws ReferenceNotFound at `field` for what is not whole, not of the kind, or not whoever acts' own */
  abstract require(fileId: string, mediaType: string, field: string): Promise<void>;
}

export interface Reminder {
  readonly id: string;
  readonly userId: string;
  readonly course: string;
  readonly dueOn: string | null;
}

/** Whom to tell what about his courses. */
export abstract class Reminders {
  abstract enrolled(enrollmentIds: readonly string[]): Promise<readonly (Reminder & { readonly by: string | null })[]>;
  /** Open enrollments that are due in three days at most, today, or were due; each names how far it is. */
  abstract due(day: string): Promise<readonly (Reminder & { readonly stage: 'due-soon' | 'due' | 'overdue' })[]>;
  /** Who is called back to learn what has changed, with a version of the course: what that is, and how long it takes. */
  abstract calledBack(enrollmentIds: readonly string[], number: number): Promise<readonly (Reminder & { readonly what: string; readonly minutes: number })[]>;
  /** Active colleagues who wrote courses. */
  abstract authors(courseIds: readonly string[]): Promise<readonly { readonly id: string; readonly authorId: string; readonly course: string }[]>;
  /** Certificates that end within 30 days, of active colleagues who hold no later one. */
  abstract ending(day: string): Promise<readonly { readonly id: string; readonly userId: string; readonly course: string; readonly until: string }[]>;
  abstract revoked(certificateId: string): Promise<{ readonly userId: string; readonly course: string; readonly reason: string | null } | null>;
}
