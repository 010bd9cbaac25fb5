import { reachOf } from '#platform/access';
import { currentActor, Handles, Reads } from '#platform/bus';
import { Clock } from '#platform/kernel';
import { Cursors, SqlText } from '#platform/records';
import { GetKnowledgeMatrix, type CourseColumn, type KnowledgeCell, type KnowledgeMatrix, type LearnerCard } from '../../application/results.ts';
import { learnersWithin } from './learners-within.ts';

type Cell = KnowledgeCell & { readonly userId: string };

/** Of these colleagues `$1`, on the day `$2`: what they know or are learning, one for each course. */
const cells = `with open as (select e.user_id, e.course_id, e.status, e.due_on, e.done_count, e.lesson_count from training.enrollments e where e.user_id = any($1::uuid[]) and e.status in ('enrolled', 'started')),
  last as (select distinct on (k.user_id, k.course_id) k.user_id, k.course_id, k.id, k.valid_until, k.revoked_at from training.certificates k where k.user_id = any($1::uuid[])
    order by k.user_id, k.course_id, k.revoked_at is null desc, k.valid_until desc nulls first, k.issued_at desc)
  select coalesce(open.user_id, last.user_id) as "userId", coalesce(open.course_id, last.course_id) as "courseId",
    case when last.id is not null and last.revoked_at is null and (last.valid_until is null or last.valid_until > $2::date + 30) then 'valid'
      when last.id is not null and last.revoked_at is null and last.valid_until >= $2::date then 'ending'
      when open.due_on < $2::date then 'overdue' when open.status is not null then open.status when last.revoked_at is not null then 'revoked' else 'expired' end as state,
    case when open.status is not null then (100 * open.done_count / greatest(open.lesson_count, 1))::int end as percent, open.due_on::text as "dueOn", last.valid_until::text as "validUntil", last.id as "certificateId"
  from open full join last on last.user_id = open.user_id and last.course_id = open.course_id`;

@Handles(GetKnowledgeMatrix)
export class GetKnowledgeMatrixSql {
  constructor(private readonly reads: Reads, private readonly cursors: Cursors, private readonly clock: Clock) {}

  async execute({ teamId, limit = 50, cursor }: GetKnowledgeMatrix): Promise<KnowledgeMatrix> {
    const scope = JSON.stringify(['training.matrix', teamId ?? null]);
    const sql = new SqlText();
    const last = cursor === undefined ? null : this.cursors.read(cursor, scope);
    const where = [`u.status = 'active'`, learnersWithin(reachOf(currentActor(), 'training.read'), sql), ...(teamId ? [`${sql.bind(teamId, 'uuid')} = any(u.team_ids)`] : []), ...(last ? [`(u.display_name, u.id) > (${sql.bind(last[0], 'text')}, ${sql.bind(last[1], 'uuid')})`] : [])];
    const people = await this.reads.rows<LearnerCard>(`select u.id, u.display_name as "displayName" from identity.user_card u where ${where.join(' and ')} order by u.display_name, u.id limit ${sql.bind(limit + 1)}`, sql.values);
    const shown = people.slice(0, limit);
    const courses = await this.reads.rows<CourseColumn>(`select id, title from training.courses where published_number > 0 order by lower(title), id limit 200`);
    const known = await this.reads.rows<Cell>(cells, [shown.map(({ id }) => id), this.clock.today()]);
    const end = shown.at(-1);
    return {
      courses, people: shown.map((user) => ({ user, cells: known.filter(({ userId }) => userId === user.id).map(({ userId: _, ...cell }) => cell) })),
      nextCursor: people.length > limit && end ? this.cursors.write([end.displayName, end.id], scope) : null,
    };
  }
}
