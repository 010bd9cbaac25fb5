import { Aggregate } from '#platform/kernel';
import { lessonsOf, type Lesson, type Section } from './lessons/lessons.ts';
import { EnrollmentClosed } from './training.errors.ts';
import { CourseCompleted } from './training.events.ts';

export const enrollmentReasons = ['role', 'change', 'manual', 'self'] as const;
export type EnrollmentReason = (typeof enrollmentReasons)[number];
export const enrollmentStates = ['enrolled', 'started', 'completed', 'withdrawn'] as const;
export type EnrollmentState = (typeof enrollmentStates)[number];

export interface NewEnrollment {
  readonly userId: string;
  readonly courseId: string;
  readonly courseNumber: number;
  readonly lessonCount: number;
  readonly reason: EnrollmentReason;
  readonly pathId: string | null;
  readonly enrolledById: string | null;
  /** A calendar day in UTC. */
  readonly dueOn: string | null;
  /** Only these lessons of the course, where the rest is known; null: all of them. */
  readonly lessonIds?: readonly string[] | null;
  /** The version in which these lessons were learned before. */
  readonly fromNumber?: number | null;
}

interface Published {
  readonly number: number;
  readonly sections: readonly Section[];
}

/** Somebody takes a course, in the version that was published when he began. */
export class Enrollment extends Aggregate<Enrollment> {
  readonly version!: number;
  readonly userId!: string;
  readonly courseId!: string;
  readonly courseNumber!: number;
  readonly reason!: EnrollmentReason;
  readonly pathId!: string | null;
  readonly enrolledById!: string | null;
  readonly status!: EnrollmentState;
  readonly dueOn!: string | null;
  readonly lessonIds!: readonly string[] | null;
  readonly fromNumber!: number | null;
  readonly lessonCount!: number;
  readonly doneCount!: number;
  readonly enrolledAt!: Date;
  readonly startedAt!: Date | null;
  readonly endedAt!: Date | null;
  readonly updatedAt!: Date;

  constructor(readonly id: string) { super(); }

  static of(id: string, fields: NewEnrollment, at: Date): Enrollment {
    const enrollment = new Enrollment(id);
    enrollment.change({ lessonIds: null, fromNumber: null, ...fields, status: 'enrolled', doneCount: 0, enrolledAt: at, startedAt: null, endedAt: null, updatedAt: at });
    return enrollment;
  }

  get isOpen(): boolean {
    return this.status === 'enrolled' || this.status === 'started';
  }

  /** @throws EnrollmentClosed */
  requireOpen(): void {
    if (!this.isOpen) throw new EnrollmentClosed();
  }

  /** Begins, with what is published by now. Answers false where it was begun before. */
  start(published: Published, at: Date): boolean {
    this.requireOpen();
    if (this.status === 'started') return false;
    this.change({ status: 'started', courseNumber: published.number, lessonCount: this.askedOf(published).length, startedAt: at, updatedAt: at });
    return true;
  }

  /** The lessons that are to be taken: all, or those that differ. */
  askedOf({ sections }: Pick<Published, 'sections'>): readonly Lesson[] {
    const all = lessonsOf(sections);
    const differing = all.filter(({ id }) => this.lessonIds?.includes(id));
    return differing.length > 0 ? differing : all;
  }

  /** Lessons have changed on the way: it goes on with the new version, and with these lessons of it too. `fromNumber`: where some of them were learned. */
  goOn(published: Published, { lessonIds, fromNumber }: { readonly lessonIds: readonly string[]; readonly fromNumber: number | null }, at: Date): void {
    const differing = this.lessonIds && [...new Set([...this.lessonIds, ...lessonIds])];
    this.change({ courseNumber: published.number, lessonIds: differing, fromNumber: this.fromNumber ?? fromNumber, updatedAt: at });
    this.change({ lessonCount: this.askedOf(published).length });
  }

  /** So many lessons are finished; with the last of them the course is. */
  advance(doneCount: number, at: Date): void {
    const isWhole = doneCount >= this.lessonCount;
    this.change({ doneCount: Math.min(doneCount, this.lessonCount), updatedAt: at, ...(isWhole && { status: 'completed', endedAt: at }) });
    if (isWhole) this.record(new CourseCompleted(this.id, this.userId, this.courseId));
  }

  /** The path leads there no more; when it does again, it may enroll again. */
  leavePath(at: Date): void {
    this.withdraw(at);
    this.change({ pathId: null });
  }

  withdraw(at: Date): void {
    this.requireOpen();
    this.change({ status: 'withdrawn', endedAt: at, updatedAt: at });
  }
}
