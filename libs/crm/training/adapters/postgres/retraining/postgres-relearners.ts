import { Injectable } from '@nestjs/common';
import { Certificate } from '../../../domain/certificate.ts';
import { Course } from '../../../domain/course.ts';
import { Enrollment } from '../../../domain/enrollment.ts';
import { LessonProgress } from '../../../domain/lesson-progress.ts';
import { OutdatedLesson } from '../../../domain/retraining/outdated-lesson.ts';
import { OutdatedLessons, Relearners, type Touched } from '../../../domain/retraining/ports.ts';
import { enrollingMany, locked, lockedOne, persisted, rowsOf } from '../locking.ts';

@Injectable()
export class PostgresOutdatedLessons extends OutdatedLessons {
  add(lesson: OutdatedLesson): void { persisted(lesson); }
  waiting(courseId: string): Promise<OutdatedLesson[]> { return locked(OutdatedLesson, 'outdated_lessons', 't.course_id = $1 and t.settled_at is null', [courseId]); }

  waitingForArchived(articleId: string): Promise<OutdatedLesson[]> { return locked(OutdatedLesson, 'outdated_lessons', `t.ground_id = $1 and t.ground = 'article' and t.is_gone and t.settled_at is null`, [articleId]); }

  async coursesWaitingSince(before: Date): Promise<readonly string[]> {
    const text = `select distinct o.course_id as id from training.outdated_lessons o join training.courses c on c.id = o.course_id and c.status = 'published' and not c.asks_before_retraining
      where o.settled_at is null and not o.is_gone and o.marked_at <= $1 order by 1`;
    return (await rowsOf<{ id: string }>(text, [before])).map(({ id }) => id);
  }
}

@Injectable()
export class PostgresRelearners extends Relearners {
  async touched(courseId: string, lessonIds: readonly string[], day: string): Promise<readonly Touched[]> {
    await enrollingMany();
    return rowsOf<Touched>('select user_id as "userId", lesson_ids as "lessonIds", open_id as "openId", from_number as "fromNumber" from training.touched_by($1, $2::uuid[], $3::date) order by user_id', [courseId, lessonIds, day]);
  }

  async missed(userId: string, day: string): Promise<readonly (Touched & { readonly courseId: string })[]> {
    await enrollingMany();
    const text = `select s.course_id as "courseId", t.user_id as "userId", t.lesson_ids as "lessonIds", t.open_id as "openId", t.from_number as "fromNumber"
      from (select o.course_id, array_agg(distinct o.lesson_id) as lesson_ids from training.outdated_lessons o join training.courses c on c.id = o.course_id and c.status = 'published'
          where o.settled_as = 'retrained' and o.settled_number > (select max(e.course_number) from training.enrollments e join training.lesson_progress p on p.enrollment_id = e.id and p.done_at is not null where e.user_id = $1 and e.course_id = o.course_id and e.status <> 'withdrawn' and p.lesson_id = o.lesson_id)
          group by o.course_id) s cross join lateral training.touched_by(s.course_id, s.lesson_ids, $2::date) t where t.user_id = $1 and t.open_id is null order by s.course_id`;
    return rowsOf(text, [userId, day]);
  }

  open(courseId: string): Promise<Enrollment[]> {
    return locked(Enrollment, 'enrollments', `t.course_id = $1 and (t.status = 'started' or t.status = 'enrolled' and t.lesson_ids is not null)`, [courseId]);
  }

  progress(enrollmentIds: readonly string[]): Promise<LessonProgress[]> { return locked(LessonProgress, 'lesson_progress', 't.enrollment_id = any($1::uuid[])', [enrollmentIds]); }

  certificates(courseId: string, userIds: readonly string[], day: string): Promise<Certificate[]> {
    return locked(Certificate, 'certificates', 't.course_id = $1 and t.user_id = any($2::uuid[]) and t.revoked_at is null and (t.valid_until is null or t.valid_until >= $3::date)', [courseId, userIds, day]);
  }

  course(courseId: string): Promise<Course | null> { return lockedOne(Course, 'courses', `t.id = $1 and t.status = 'published'`, [courseId]); }
}
