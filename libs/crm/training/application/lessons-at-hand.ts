import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/bus';
import { Clock, newId, ResourceNotFound } from '#platform/kernel';
import type { CourseVersion } from '../domain/course.ts';
import type { Enrollment } from '../domain/enrollment.ts';
import { LessonProgress } from '../domain/lesson-progress.ts';
import type { Lesson } from '../domain/lessons/lessons.ts';
import { Courses, Enrollments } from '../domain/ports.ts';
import { IssueCertificate } from './issue-certificate.ts';

export interface LessonAtHand {
  readonly enrollment: Enrollment;
  readonly course: CourseVersion;
  readonly lesson: Lesson;
  readonly progress: LessonProgress;
}

/** A lesson that whoever acts is taking: what it is, and how far he is. */
@Injectable()
export class LessonsAtHand {
  constructor(private readonly courses: Courses, private readonly enrollments: Enrollments, private readonly certificate: IssueCertificate, private readonly clock: Clock) {}

  /** Begins the course where it is not begun. @throws ResourceNotFound, EnrollmentClosed */
  async open(enrollmentId: string, lessonId: string): Promise<LessonAtHand> {
    const { userId } = currentActor();
    if (!userId) throw new ResourceNotFound();
    const enrollment = await this.enrollments.ofUser(enrollmentId, userId);
    enrollment.requireOpen();
    const course = await this.begin(enrollment);
    const lesson = enrollment.askedOf(course).find(({ id }) => id === lessonId);
    if (!lesson) throw new ResourceNotFound();
    return { enrollment, course, lesson, progress: await this.progressOf(enrollment, lessonId) };
  }

  /** The course in the version that is taken: the newest, where it is begun now. */
  async begin(enrollment: Enrollment): Promise<CourseVersion> {
    if (enrollment.status !== 'enrolled') return this.courses.version(enrollment.courseId, enrollment.courseNumber);
    const newest = await this.courses.newest(enrollment.courseId);
    enrollment.start(newest, this.clock.now());
    return newest;
  }

  async finish({ enrollment, course, progress }: LessonAtHand): Promise<void> {
    if (progress.doneAt !== null) return;
    const before = await this.enrollments.countDone(enrollment.id, enrollment.askedOf(course).map(({ id }) => id));
    progress.finish(this.clock.now());
    enrollment.advance(before + 1, this.clock.now());
    if (enrollment.status === 'completed') await this.certificate.of(enrollment, course);
  }

  private async progressOf(enrollment: Enrollment, lessonId: string): Promise<LessonProgress> {
    const known = await this.enrollments.progress(enrollment.id, lessonId);
    if (known) return known;
    const opened = LessonProgress.open(newId(), enrollment.id, lessonId, this.clock.now());
    this.enrollments.addProgress(opened);
    return opened;
  }
}
