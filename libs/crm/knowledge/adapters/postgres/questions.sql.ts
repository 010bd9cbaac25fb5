import type { Actor } from '#platform/access';
import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { ResourceNotFound } from '#platform/kernel';
import { Cursors, SqlText } from '#platform/records';
import { GetQuestion, ListQuestions, type QuestionRow } from '../../application/questions/list-questions.ts';
import { card, instant } from './columns.ts';

const rows = `select q.id, q.version, q.text, case when p.process_id is not null then json_build_object('id', p.process_id, 'name', p.name) end as process, q.step_name as "stepName", q.screen, q.activity_type as "activityType",
    ${card('o')} as owner, ${card('b')} as by, ${instant('q.asked_at')} as "askedAt", q.answer, ${card('r')} as "answeredBy", ${instant('q.answered_at')} as "answeredAt"
  from knowledge.questions q left join knowledge.published_processes p on p.process_id = q.process_id left join identity.user_card o on o.id = p.owner_id left join identity.user_card b on b.id = q.by_id left join identity.user_card r on r.id = q.answered_by_id`;

/** Whether `q` waits for the actor: he answers for its process, or he is an author. */
export const putTo = ({ userId, grants }: Actor, sql: SqlText): string => (grants.has('knowledge.write') ? 'true' : `exists (select from knowledge.processes w where w.id = q.process_id and w.owner_id = ${sql.bind(userId, 'uuid')} and w.deleted_at is null)`);

@Handles(ListQuestions)
export class ListQuestionsSql {
  constructor(private readonly reads: Reads, private readonly cursors: Cursors) {}

  async execute({ answered = false, limit = 50, cursor }: ListQuestions): Promise<Page<QuestionRow>> {
    const actor = currentActor();
    const scope = JSON.stringify([actor.userId, 'questions', answered]);
    const last = cursor === undefined ? null : this.cursors.read(cursor, scope);
    const sql = new SqlText();
    const where = [putTo(actor, sql), ...(answered ? [] : ['q.answered_at is null']), ...(last ? [`(q.asked_at, q.id) < (${sql.bind(last[0], 'timestamptz')}, ${sql.bind(last[1], 'uuid')})`] : [])];
    const found = await this.reads.rows<QuestionRow>(`${rows} where ${where.join(' and ')} order by q.asked_at desc, q.id desc limit ${sql.bind(limit + 1)}`, sql.values);
    const items = found.slice(0, limit);
    const end = items.at(-1);
    return { items, nextCursor: found.length > limit && end ? this.cursors.write([end.askedAt, end.id], scope) : null };
  }
}

@Handles(GetQuestion)
export class GetQuestionSql {
  constructor(private readonly reads: Reads) {}

  async execute({ questionId }: GetQuestion): Promise<QuestionRow> {
    const actor = currentActor();
    const sql = new SqlText();
    const [found] = await this.reads.rows<QuestionRow>(`${rows} where q.id = ${sql.bind(questionId, 'uuid')} and (q.by_id = ${sql.bind(actor.userId, 'uuid')} or ${putTo(actor, sql)})`, sql.values);
    if (!found) throw new ResourceNotFound();
    return found;
  }
}
