import { Injectable } from '@nestjs/common';
import { reachOf } from '#platform/access';
import { currentActor, flushNow } from '#platform/bus';
import { ResourceNotFound } from '#platform/kernel';
import { SqlText } from '#platform/records';
import { Attempt } from '../../domain/attempt.ts';
import { Enrollment } from '../../domain/enrollment.ts';
import { LessonProgress } from '../../domain/lesson-progress.ts';
import { Attempts, Enrollments } from '../../domain/ports.ts';
import { learnersWithin } from './learners-within.ts';
import { enrollingOneself, findOne, locked, lockedOne, persisted, rowsOf } from './locking.ts';

@Injectable()
export class PostgresEnrollments extends Enrollments {
  async ofUser(id: string, userId: string): Promise<Enrollment> {
    const own = await lockedOne(Enrollment, 'enrollments', 't.id = $1 and t.user_id = $2', [id, userId]);
    if (!own) throw new ResourceNotFound();
    return own;
  }

  async get(id: string): Promise<Enrollment> {
    const sql = new SqlText();
    const within = learnersWithin(reachOf(currentActor(), 'training.enroll'), sql);
    const found = await lockedOne(Enrollment, 'enrollments', `t.id = ${sql.bind(id, 'uuid')} and exists (select from identity.user_card u where u.id = t.user_id and ${within})`, sql.values);
    if (!found) throw new ResourceNotFound();
    return found;
  }

  async openOf(userId: string, courseId: string): Promise<Enrollment | null> {
    await enrollingOneself(userId, courseId);
    return findOne(Enrollment, { userId, courseId, status: { $in: ['enrolled', 'started'] } });
  }

  add(enrollment: Enrollment): void { persisted(enrollment); }
  progress(enrollmentId: string, lessonId: string): Promise<LessonProgress | null> { return findOne(LessonProgress, { enrollmentId, lessonId }); }
  addProgress(progress: LessonProgress): void { persisted(progress); }

  async countDone(enrollmentId: string, lessonIds: readonly string[]): Promise<number> {
    return (await rowsOf<{ n: number }>('select count(*)::int as n from training.lesson_progress where enrollment_id = $1 and done_at is not null and lesson_id = any($2::uuid[])', [enrollmentId, lessonIds]))[0]!.n;
  }
}

@Injectable()
export class PostgresAttempts extends Attempts {
  async ofUser(id: string, userId: string): Promise<Attempt> {
    const own = await lockedOne(Attempt, 'attempts', 't.id = $1 and t.user_id = $2', [id, userId]);
    if (!own) throw new ResourceNotFound();
    return own;
  }

  open(enrollmentId: string, lessonId: string): Promise<Attempt | null> {
    return lockedOne(Attempt, 'attempts', `t.enrollment_id = $1 and t.lesson_id = $2 and t.status = 'open'`, [enrollmentId, lessonId]);
  }

  async count(enrollmentId: string, lessonId: string, courseNumber: number): Promise<{ readonly all: number; readonly now: number }> {
    const text = 'select count(*)::int as all, count(*) filter (where course_number = $3)::int as now from training.attempts where enrollment_id = $1 and lesson_id = $2';
    return (await rowsOf<{ all: number; now: number }>(text, [enrollmentId, lessonId, courseNumber]))[0]!;
  }

  settle(at: Date): Promise<void> { return flushNow(at); }
  add(attempt: Attempt): void { persisted(attempt); }

  overdue(before: Date, most: number): Promise<Attempt[]> {
    return locked(Attempt, 'attempts', `t.id in (select id from training.attempts where status = 'open' and ends_at < $1 order by ends_at limit $2)`, [before, most], 'skip locked');
  }
}
