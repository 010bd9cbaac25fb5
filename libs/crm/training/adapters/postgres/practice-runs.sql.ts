import { reachOf } from '#platform/access';
import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { ResourceNotFound } from '#platform/kernel';
import { Cursors, SqlText } from '#platform/records';
import { GetPracticeRun, ListPracticeRuns, type PracticeRunRow } from '../../application/practice-runs.ts';
import { instant, learnersWithin } from './learners-within.ts';

/** Runs `p` as they are shown, with the lesson `l` of the version that was taken. Records of a practice are told to whoever may open them. */
const runs = (opens: boolean): string => `select p.id, json_build_object('id', u.id, 'displayName', u.display_name) as "user", json_build_object('id', c.id, 'title', c.title) as course, p.lesson_id as "lessonId", coalesce(l ->> 'title', c.title) as "lessonTitle",
    p.status, (select count(*)::int from training.practice_runs b where b.enrollment_id = p.enrollment_id and b.lesson_id = p.lesson_id and b.id <= p.id) as number, ${instant('p.started_at')} as "startedAt", ${instant('p.ended_at')} as "endedAt",
    (select json_agg(json_build_object('id', t ->> 'id', 'deed', t ->> 'deed', 'text', t ->> 'text', 'doneAt', p.done -> (t ->> 'id') ->> 'at') order by place) from jsonb_array_elements(p.tasks) with ordinality tasks (t, place)) as tasks,
    ${opens ? `json_build_object('organizationId', p.organization_id, 'organizationName', coalesce(l -> 'content' ->> 'organizationName', ''), 'personId', p.person_id, 'personName', coalesce(l -> 'content' ->> 'personName', ''), 'dealId', p.deal_id, 'dealName', coalesce(l -> 'content' ->> 'dealName', ''))` : 'null::json'} as customer
  from training.practice_runs p join identity.user_card u on u.id = p.user_id join training.enrollments e on e.id = p.enrollment_id join training.courses c on c.id = e.course_id
  left join training.course_versions v on v.course_id = e.course_id and v.number = e.course_number
  left join lateral (select lesson from jsonb_array_elements(v.sections) s, jsonb_array_elements(s -> 'lessons') lesson where lesson ->> 'id' = p.lesson_id::text limit 1) as at (l) on true`;

@Handles(ListPracticeRuns)
export class ListPracticeRunsSql {
  constructor(private readonly reads: Reads, private readonly cursors: Cursors) {}

  async execute({ courseId, userId, status, limit = 50, cursor }: ListPracticeRuns): Promise<Page<PracticeRunRow>> {
    const sql = new SqlText();
    const actor = currentActor();
    const scope = JSON.stringify(['training.practice-runs', courseId ?? null, userId ?? null, status ?? null]);
    const last = cursor === undefined ? null : this.cursors.read(cursor, scope);
    const where = [
      learnersWithin(reachOf(actor, 'training.read'), sql), ...(courseId ? [`e.course_id = ${sql.bind(courseId, 'uuid')}`] : []), ...(userId ? [`p.user_id = ${sql.bind(userId, 'uuid')}`] : []),
      ...(status ? [`p.status = ${sql.bind(status, 'text')}`] : []), ...(last ? [`p.id < ${sql.bind(last[0], 'uuid')}`] : []),
    ];
    const rows = await this.reads.rows<PracticeRunRow>(`${runs(actor.seesPractice === true)} where ${where.join(' and ')} order by p.id desc limit ${sql.bind(limit + 1)}`, sql.values);
    const end = rows[limit - 1];
    return { items: rows.slice(0, limit), nextCursor: rows.length > limit && end ? this.cursors.write([end.id], scope) : null };
  }
}

@Handles(GetPracticeRun)
export class GetPracticeRunSql {
  constructor(private readonly reads: Reads) {}

  async execute({ runId }: GetPracticeRun): Promise<PracticeRunRow> {
    const sql = new SqlText();
    const actor = currentActor();
    const where = `p.id = ${sql.bind(runId, 'uuid')} and ${learnersWithin(reachOf(actor, 'training.read'), sql)}`;
    const [row] = await this.reads.rows<PracticeRunRow>(`${runs(actor.seesPractice === true)} where ${where}`, sql.values);
    if (!row) throw new ResourceNotFound();
    return row;
  }
}
