import { Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { ResourceNotFound } from '#platform/kernel';
import { Cursors, SqlText } from '#platform/records';
import type { CourseRecord, CourseRow } from '../../application/course-record.ts';
import { GetCourse, ListCourses } from '../../application/read-courses.ts';
import type { Section } from '../../domain/lessons/lessons.ts';
import { asGiven } from '../../domain/lessons/sections.ts';
import { instant, lessonsIn, minutesOf } from './learners-within.ts';

const scope = 'training.courses';

@Handles(ListCourses)
export class ListCoursesSql {
  constructor(private readonly reads: Reads, private readonly cursors: Cursors) {}

  async execute({ limit = 50, cursor }: ListCourses): Promise<Page<CourseRow>> {
    const sql = new SqlText();
    const last = cursor === undefined ? null : this.cursors.read(cursor, scope);
    const after = last ? `where (lower(c.title), c.id) > (${sql.bind(last[0], 'text')}, ${sql.bind(last[1], 'uuid')})` : '';
    const count = (status: string): string => `(select count(*)::int from training.enrollments e where e.course_id = c.id and e.status ${status})`;
    const text = `select c.id, c.title, c.summary, c.language, c.status, c.published_number as "publishedNumber", c.is_changed as "isChanged", ${lessonsIn('c.sections')} as "lessonCount", ${minutesOf('c.sections')} as minutes,
        ${count(`in ('enrolled', 'started')`)} as learning, ${count(`= 'completed'`)} as completed, ${instant('c.updated_at')} as "updatedAt", lower(c.title) as "sortedBy"
      from training.courses c ${after} order by lower(c.title), c.id limit ${sql.bind(limit + 1)}`;
    const rows = await this.reads.rows<CourseRow & { sortedBy: string }>(text, sql.values);
    const end = rows[limit - 1];
    return { items: rows.slice(0, limit).map(({ sortedBy: _, ...row }) => row), nextCursor: rows.length > limit && end ? this.cursors.write([end.sortedBy, end.id], scope) : null };
  }
}

@Handles(GetCourse)
export class GetCourseSql {
  constructor(private readonly reads: Reads) {}

  async execute({ courseId }: GetCourse): Promise<CourseRecord> {
    const text = `select id, version, title, summary, language, validity_months as "validityMonths", is_open as "isOpen", asks_before_retraining as "asksBeforeRetraining", sections, status, published_number as "publishedNumber", is_changed as "isChanged", ${instant('updated_at')} as "updatedAt"
      from training.courses where id = $1`;
    const [course] = await this.reads.rows<CourseRecord & { sections: Section[] }>(text, [courseId]);
    if (!course) throw new ResourceNotFound();
    return { ...course, sections: asGiven(course.sections) };
  }
}
