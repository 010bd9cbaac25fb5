import { Injectable } from '@nestjs/common';
import { Clock } from '#platform/kernel';
import type { CourseVersion } from '../../domain/course.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { LessonProgress } from '../../domain/lesson-progress.ts';
import { IssueCertificate } from '../issue-certificate.ts';
import { Relearners, type Touched } from '../../domain/retraining/ports.ts';
import { grouped } from './grouped.ts';

/** Who takes the course when its lessons change. */
@Injectable()
export class LearnersOnTheWay {
  constructor(private readonly relearners: Relearners, private readonly certificate: IssueCertificate, private readonly clock: Clock) {}

  /** All go on with the new version; whoever had done a lesson that differs does it again. Answers the enrollments of these. */
  async goOn(version: CourseVersion, lessonIds: readonly string[], touched: readonly Touched[]): Promise<string[]> {
    const open = await this.relearners.open(version.courseId);
    const progress = grouped(await this.relearners.progress(open.map(({ id }) => id)), ({ enrollmentId }) => enrollmentId);
    const learned = new Map(touched.flatMap((each) => (each.openId === null ? [] : [[each.openId, each] as const])));
    for (const enrollment of open) await this.move(enrollment, version, { lessonIds, progress: progress.get(enrollment.id) ?? [], of: learned.get(enrollment.id) });
    return open.flatMap(({ id }) => (learned.has(id) ? [id] : []));
  }

  private async move(enrollment: Enrollment, version: CourseVersion, { lessonIds, progress, of }: { readonly lessonIds: readonly string[]; readonly progress: readonly LessonProgress[]; readonly of: Touched | undefined }): Promise<void> {
    const at = this.clock.now();
    for (const each of progress) if (each.doneAt !== null && lessonIds.includes(each.lessonId)) each.reopen(at);
    enrollment.goOn(version, { lessonIds: of?.lessonIds ?? [], fromNumber: of?.fromNumber ?? null }, at);
    const asked = new Set(enrollment.askedOf(version).map(({ id }) => id));
    enrollment.advance(progress.filter(({ lessonId, doneAt }) => doneAt !== null && asked.has(lessonId)).length, at);
    // What was missing may have left the course.
    if (enrollment.status === 'completed') await this.certificate.of(enrollment, version);
  }
}
