import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/bus';
import { Clock, newId } from '#platform/kernel';
import type { Course, CourseVersion } from '../../domain/course.ts';
import { lessonsOf } from '../../domain/lessons/lessons.ts';
import { Courses } from '../../domain/ports.ts';
import { Grounds, OutdatedLessons } from '../../domain/retraining/ports.ts';

/** What giving a course to learners comes to: a version that stays, and what its lessons rest on. */
@Injectable()
export class CoursePublication {
  constructor(private readonly courses: Courses, private readonly grounds: Grounds, private readonly outdated: OutdatedLessons, private readonly clock: Clock) {}

  /** @throws CourseIncomplete */
  async of(course: Course, note: string | null): Promise<CourseVersion> {
    const at = this.clock.now();
    const { userId: byId } = currentActor();
    const version = course.publish(newId(), note, byId, at);
    this.courses.addVersion(version);
    const lessons = lessonsOf(version.sections);
    await this.grounds.keep(course.id, lessons);
    const left = new Set(lessons.map(({ id }) => id));
    for (const mark of await this.outdated.waiting(course.id)) if (!left.has(mark.lessonId)) mark.settle('gone', { byId, at });
    // Whoever is enrolled in the version needs it to be there.
    await this.courses.settle(at);
    return version;
  }
}
