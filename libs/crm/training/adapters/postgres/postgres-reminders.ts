import { Injectable } from '@nestjs/common';
import { Reminders, type Reminder } from '../../domain/ports.ts';
import { minutesOf } from './learners-within.ts';
import { rowsOf } from './locking.ts';
import { changesIn } from './retraining/changes-in.ts';

@Injectable()
export class PostgresReminders extends Reminders {
  enrolled(enrollmentIds: readonly string[]): Promise<readonly (Reminder & { readonly by: string | null })[]> {
    const text = `select e.id, e.user_id as "userId", c.title as course, e.due_on::text as "dueOn", by.display_name as by from training.enrollments e join training.courses c on c.id = e.course_id
      left join identity.user_card by on by.id = e.enrolled_by_id where e.id = any($1::uuid[]) and e.status in ('enrolled', 'started') order by e.id`;
    return rowsOf(text, [enrollmentIds]);
  }

  due(day: string): Promise<readonly (Reminder & { readonly stage: 'due-soon' | 'due' | 'overdue' })[]> {
    const text = `select e.id, e.user_id as "userId", c.title as course, e.due_on::text as "dueOn", case when e.due_on < $1::date then 'overdue' when e.due_on = $1::date then 'due' else 'due-soon' end as stage
      from training.enrollments e join training.courses c on c.id = e.course_id join identity.user_card u on u.id = e.user_id and u.status = 'active'
      where e.status in ('enrolled', 'started') and e.due_on <= $1::date + 3 and e.due_on > $1::date - 30 order by e.id`;
    return rowsOf(text, [day]);
  }

  ending(day: string): Promise<readonly { readonly id: string; readonly userId: string; readonly course: string; readonly until: string }[]> {
    const text = `select k.id, k.user_id as "userId", k.course_title as course, k.valid_until::text as until from training.certificates k join identity.user_card u on u.id = k.user_id and u.status = 'active'
      where k.revoked_at is null and k.outdated_at is null and k.valid_until between $1::date and $1::date + 30
        and not exists (select from training.certificates later where later.user_id = k.user_id and later.course_id = k.course_id and later.revoked_at is null and (later.valid_until is null or later.valid_until > k.valid_until)) order by k.id`;
    return rowsOf(text, [day]);
  }

  calledBack(enrollmentIds: readonly string[], number: number): Promise<readonly (Reminder & { readonly what: string; readonly minutes: number })[]> {
    // What was learned anew on the way already is nothing new.
    const since = `o.course_id = e.course_id and o.settled_as = 'retrained' and o.settled_number > e.from_number and o.settled_number <= $2 and (e.lesson_ids is null or o.lesson_id = any(e.lesson_ids))
      and not exists (select from training.lesson_progress p where p.enrollment_id = e.id and p.lesson_id = o.lesson_id and p.done_at is not null)`;
    const text = `select e.id, e.user_id as "userId", v.title as course, e.due_on::text as "dueOn", (select coalesce(string_agg(distinct n.name, ', '), '') from ${changesIn} where ${since}) as what,
        ${minutesOf('v.sections', `(l ->> 'id')::uuid in (select o.lesson_id from training.outdated_lessons o where ${since})`)} as minutes
      from training.enrollments e join training.course_versions v on v.course_id = e.course_id and v.number = $2 where e.id = any($1::uuid[]) and e.status in ('enrolled', 'started') order by e.id`;
    return rowsOf(text, [enrollmentIds, number]);
  }

  authors(courseIds: readonly string[]): Promise<readonly { readonly id: string; readonly authorId: string; readonly course: string }[]> {
    return rowsOf(`select c.id, c.author_id as "authorId", c.title as course from training.courses c join identity.user_card u on u.id = c.author_id and u.status = 'active' where c.id = any($1::uuid[]) order by c.id`, [courseIds]);
  }

  async revoked(certificateId: string): Promise<{ readonly userId: string; readonly course: string; readonly reason: string | null } | null> {
    const text = 'select user_id as "userId", course_title as course, revoked_because as reason from training.certificates where id = $1 and revoked_at is not null';
    return (await rowsOf<{ userId: string; course: string; reason: string | null }>(text, [certificateId]))[0] ?? null;
  }
}
