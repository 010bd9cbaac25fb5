import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/bus';
import { Clock, newId } from '#platform/kernel';
import type { CourseVersion } from '../../domain/course.ts';
import { Enrollment } from '../../domain/enrollment.ts';
import { lessonsOf } from '../../domain/lessons/lessons.ts';
import { Enrollments } from '../../domain/ports.ts';
import { Relearners, type Touched } from '../../domain/retraining/ports.ts';

/** Who had finished the course when its lessons change. */
@Injectable()
export class LearnersWhoFinished {
  constructor(private readonly relearners: Relearners, private readonly enrollments: Enrollments, private readonly clock: Clock) {}

  /** Each is enrolled in what differs for him; his certificate holds until the day that is due. Answers the new enrollments. */
  async callBack(version: CourseVersion, touched: readonly Touched[], dueOn: string): Promise<string[]> {
    const at = this.clock.now();
    const taught = new Set(lessonsOf(version.sections).map(({ id }) => id));
    const called = touched.filter(({ openId, lessonIds }) => openId === null && lessonIds.some((id) => taught.has(id)));
    for (const certificate of await this.relearners.certificates(version.courseId, called.map(({ userId }) => userId), this.clock.today())) certificate.outdate(dueOn, at);
    return called.map(({ userId, lessonIds: learned, fromNumber }) => {
      const lessonIds = learned.filter((id) => taught.has(id));
      const enrollment = Enrollment.of(newId(), { userId, courseId: version.courseId, courseNumber: version.number, lessonCount: lessonIds.length, lessonIds, fromNumber, reason: 'change', pathId: null, enrolledById: currentActor().userId, dueOn }, at);
      this.enrollments.add(enrollment);
      return enrollment.id;
    });
  }
}
