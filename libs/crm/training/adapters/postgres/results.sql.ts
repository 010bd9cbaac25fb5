import { reachOf } from '#platform/access';
import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { Clock, ResourceNotFound } from '#platform/kernel';
import { Cursors, SqlText } from '#platform/records';
import { GetCourseResults, ListEnrollments, type CourseResults, type EnrollmentRow, type QuestionResult } from '../../application/results.ts';
import { lessonsOf, quizOf, type Section } from '../../domain/lessons/lessons.ts';
import { instant, learnersWithin } from './learners-within.ts';

interface Row extends Omit<CourseResults, 'questions'> {
  readonly sections: readonly Section[];
  readonly marks: readonly { readonly lessonId: string; readonly questionId: string; readonly asked: number; readonly share: number }[];
}

@Handles(GetCourseResults)
export class GetCourseResultsSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ courseId }: GetCourseResults): Promise<CourseResults> {
    const sql = new SqlText();
    const course = sql.bind(courseId, 'uuid');
    const within = learnersWithin(reachOf(currentActor(), 'training.read'), sql);
    const text = `with seen as materialized (select u.id from identity.user_card u where ${within}),
      taken as (select e.status, e.due_on from training.enrollments e join seen on seen.id = e.user_id where e.course_id = ${course}),
      tried as (select a.* from training.attempts a join seen on seen.id = a.user_id where a.course_id = ${course} and a.status <> 'open')
      select json_build_object('id', c.id, 'title', c.title) as course, v.sections,
        (select count(*)::int from taken where status in ('enrolled', 'started')) as learning, (select count(*)::int from taken where status in ('enrolled', 'started') and due_on < ${sql.bind(this.clock.today(), 'date')}) as overdue,
        (select count(*)::int from taken where status = 'completed') as completed, (select count(*)::int from tried) as attempts, (select count(*)::int from tried where is_passed) as passed,
        coalesce((select json_agg(m) from (select t.lesson_id as "lessonId", mark ->> 'questionId' as "questionId", count(*)::int as asked, avg((mark ->> 'share')::float8) as share
          from tried t, jsonb_array_elements(t.marks) mark where t.course_number = c.published_number group by 1, 2) m), '[]') as marks
      from training.courses c join training.course_versions v on v.course_id = c.id and v.number = c.published_number where c.id = ${course}`;
    const [row] = await this.reads.rows<Row>(text, sql.values);
    if (!row) throw new ResourceNotFound();
    const { sections, marks, ...counts } = row;
    return { ...counts, questions: questionsOf(sections, marks) };
  }
}

function questionsOf(sections: readonly Section[], marks: Row['marks']): QuestionResult[] {
  const found = new Map(marks.map((mark) => [`${mark.lessonId} ${mark.questionId}`, mark]));
  const all = lessonsOf(sections).flatMap((lesson) => (quizOf(lesson)?.questions ?? []).map(({ id, text, kind }): QuestionResult => {
    const mark = found.get(`${lesson.id} ${id}`);
    return { lessonId: lesson.id, lessonTitle: lesson.title, questionId: id, text, kind, asked: mark?.asked ?? 0, percent: Math.round((mark?.share ?? 0) * 100) };
  }));
  return all.sort((one, other) => Number(other.asked > 0) - Number(one.asked > 0) || one.percent - other.percent);
}

@Handles(ListEnrollments)
export class ListEnrollmentsSql {
  constructor(private readonly reads: Reads, private readonly cursors: Cursors) {}

  async execute({ courseId, status, limit = 50, cursor }: ListEnrollments): Promise<Page<EnrollmentRow>> {
    const sql = new SqlText();
    const scope = JSON.stringify(['training.enrollments', courseId, status ?? null]);
    const last = cursor === undefined ? null : this.cursors.read(cursor, scope);
    const where = [`e.course_id = ${sql.bind(courseId, 'uuid')}`, learnersWithin(reachOf(currentActor(), 'training.read'), sql), ...(status ? [`e.status = ${sql.bind(status, 'text')}`] : []), ...(last ? [`e.id < ${sql.bind(last[0], 'uuid')}`] : [])];
    const text = `select e.id, json_build_object('id', u.id, 'displayName', u.display_name) as "user", e.status, e.reason, e.due_on::text as "dueOn", e.done_count as "doneCount", e.lesson_count as "lessonCount",
        (select a.percent from training.attempts a where a.enrollment_id = e.id and a.status <> 'open' order by a.started_at desc, a.id desc limit 1) as "lastPercent", ${instant('e.enrolled_at')} as "enrolledAt", ${instant('e.ended_at')} as "endedAt"
      from training.enrollments e join identity.user_card u on u.id = e.user_id where ${where.join(' and ')} order by e.id desc limit ${sql.bind(limit + 1)}`;
    const rows = await this.reads.rows<EnrollmentRow>(text, sql.values);
    const end = rows[limit - 1];
    return { items: rows.slice(0, limit), nextCursor: rows.length > limit && end ? this.cursors.write([end.id], scope) : null };
  }
}
