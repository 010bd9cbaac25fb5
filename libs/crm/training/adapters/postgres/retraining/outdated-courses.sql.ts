import { Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { Clock, ResourceNotFound } from '#platform/kernel';
import { Cursors, SqlText } from '#platform/records';
import { daysToAnswer } from '../../../application/retraining/retrain-after-silence.ts';
import { ListOutdatedCourses, ListStepsToTeach, ListTouched, type OutdatedCourse, type StepToTeach, type TouchedPerson } from '../../../application/retraining/outdated-courses.ts';
import { changeAs, changesIn } from './changes-in.ts';

const most = 200;
const holding = (day: string): string => `identity.roles_held(h.role_ids, h.role_terms, ${day})`;

/** On the day `$1`: courses with what waits in each, and whom that touches. */
const outdated = `with asked as (select o.course_id, array_agg(distinct o.lesson_id) as lesson_ids, min(o.marked_at) filter (where not o.is_gone and not exists (select from training.outdated_lessons g where g.course_id = o.course_id and g.lesson_id = o.lesson_id and g.ground = 'article' and g.is_gone and g.settled_at is null)) as since, min(o.marked_at) as first from training.outdated_lessons o where o.settled_at is null group by o.course_id),
  newer as (select g.course_id, json_agg(json_build_object('lessonId', g.lesson_id, 'title', p.title, 'articleId', g.article_id, 'language', g.language, 'taught', g.article_version, 'published', p.version) order by p.title) as texts
    from training.lesson_grounds g join knowledge.published_articles p on p.article_id = g.article_id and p.language = g.language and p.version > g.article_version
    where not exists (select from training.outdated_lessons o where o.course_id = g.course_id and o.lesson_id = g.lesson_id and o.ground = 'article' and o.settled_at is null) group by g.course_id),
  touched as materialized (select asked.course_id, t.* from asked cross join lateral training.touched_by(asked.course_id, asked.lesson_ids, $1::date) t)
  select c.id as "courseId", c.title, c.version, c.published_number as "publishedNumber", c.is_changed as "isChanged", (select count(*)::int from touched t where t.course_id = c.id) as people,
    case when not c.is_changed and not c.asks_before_retraining then to_char((asked.since + make_interval(days => ${daysToAnswer})) at time zone 'utc', 'YYYY-MM-DD') end as "goesOutOn", coalesce(newer.texts, '[]') as "newerTexts",
    coalesce((select json_agg(json_build_object('lessonId', l ->> 'id', 'title', l ->> 'title', 'kind', l ->> 'kind', 'minutes', (l ->> 'minutes')::int, 'people', (select count(*)::int from touched t where t.course_id = c.id and (l ->> 'id')::uuid = any(t.lesson_ids)),
        'isRefreshed', exists (select from training.outdated_lessons o where o.course_id = c.id and o.lesson_id = (l ->> 'id')::uuid and o.settled_at is null and o.ground = 'article' having bool_and(not o.is_gone)),
        'changes', (select json_agg(${changeAs} order by o.marked_at, o.id) from ${changesIn} where o.course_id = c.id and o.lesson_id = (l ->> 'id')::uuid and o.settled_at is null)) order by s.at, e.at)
      from jsonb_array_elements(v.sections) with ordinality s(section, at) cross join lateral jsonb_array_elements(s.section -> 'lessons') with ordinality e(l, at) where (e.l ->> 'id')::uuid = any(asked.lesson_ids)), '[]') as lessons,
    coalesce((select json_agg(json_build_object('id', r.id, 'code', r.code, 'name', r.name, 'people', r.people) order by r.name) from (select r.id, r.code, r.name, count(*)::int as people
      from touched t join identity.role_holder h on h.user_id = t.user_id join identity.role_card r on r.id = any(${holding('$1::date')}) where t.course_id = c.id group by r.id, r.code, r.name) r), '[]') as roles
  from training.courses c join training.course_versions v on v.course_id = c.id and v.number = c.published_number left join asked on asked.course_id = c.id left join newer on newer.course_id = c.id
  where c.status = 'published' and (asked.course_id is not null or newer.course_id is not null) order by asked.first nulls last, lower(c.title), c.id limit ${most}`;

@Handles(ListOutdatedCourses)
export class ListOutdatedCoursesSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute(): Promise<Page<OutdatedCourse>> {
    return { items: await this.reads.rows<OutdatedCourse>(outdated, [this.clock.today()]), nextCursor: null };
  }
}

@Handles(ListTouched)
export class ListTouchedSql {
  constructor(private readonly reads: Reads, private readonly cursors: Cursors, private readonly clock: Clock) {}

  async execute({ courseId, limit = 50, cursor }: ListTouched): Promise<Page<TouchedPerson>> {
    const scope = JSON.stringify(['training.touched', courseId]);
    const sql = new SqlText();
    const last = cursor === undefined ? null : this.cursors.read(cursor, scope);
    const [course, day] = [sql.bind(courseId, 'uuid'), sql.bind(this.clock.today(), 'date')];
    const after = last ? `where (u.display_name, u.id) > (${sql.bind(last[0], 'text')}, ${sql.bind(last[1], 'uuid')})` : '';
    const known = await this.reads.rows('select from training.courses where id = $1', [courseId]);
    if (known.length === 0) throw new ResourceNotFound();
    const text = `select json_build_object('id', u.id, 'displayName', u.display_name) as "user", t.lesson_ids as "lessonIds", t.open_id is not null as "isOnTheWay", coalesce((select json_agg(json_build_object('id', r.id, 'code', r.code, 'name', r.name) order by r.name) from identity.role_holder h join identity.role_card r on r.id = any(${holding(day)}) where h.user_id = u.id), '[]') as roles,
        (select max(k.valid_until)::text from training.certificates k where k.user_id = u.id and k.course_id = ${course} and k.revoked_at is null) as "validUntil"
      from training.touched_by(${course}, array(select distinct o.lesson_id from training.outdated_lessons o where o.course_id = ${course} and o.settled_at is null), ${day}) t join identity.user_card u on u.id = t.user_id ${after}
      order by u.display_name, u.id limit ${sql.bind(limit + 1)}`;
    const rows = await this.reads.rows<TouchedPerson>(text, sql.values);
    const end = rows[limit - 1];
    return { items: rows.slice(0, limit), nextCursor: rows.length > limit && end ? this.cursors.write([end.user.displayName, end.user.id], scope) : null };
  }
}

@Handles(ListStepsToTeach)
export class ListStepsToTeachSql {
  constructor(private readonly reads: Reads) {}

  async execute(): Promise<Page<StepToTeach>> {
    const text = `select s.step_id as id, s.name, s.process_id as "processId", p.name as "processName" from knowledge.published_steps s join knowledge.published_processes p on p.process_id = s.process_id order by lower(p.name), p.process_id, s.position limit 10000`;
    return { items: await this.reads.rows<StepToTeach>(text), nextCursor: null };
  }
}
