import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { Clock, ResourceNotFound } from '#platform/kernel';
import { Cursors, SqlText } from '#platform/records';
import { GetFeedback, ListFeedback, type FeedbackRow } from '../../application/feedback/list-feedback.ts';
import { ListSearchMisses, type SearchMissRow } from '../../application/search/list-search-misses.ts';
import { card, instant } from './columns.ts';
import { isAuthor, meantFor } from './meant-for.ts';

const rows = `select f.id, f.version, f.article_id as "articleId", coalesce(v.title, '') as title, f.language, f.number, f.kind, f.text, ${card('b')} as by, ${instant('f.said_at')} as "saidAt", f.answer, ${card('r')} as "answeredBy", ${instant('f.answered_at')} as "answeredAt"
  from knowledge.article_feedback f join knowledge.articles a on a.id = f.article_id join knowledge.editions e on e.article_id = a.id and e.language = f.language
  left join knowledge.article_versions v on v.edition_id = e.id and v.number = f.number left join identity.user_card b on b.id = f.by_id left join identity.user_card r on r.id = f.answered_by_id`;

@Handles(ListFeedback)
export class ListFeedbackSql {
  constructor(private readonly reads: Reads, private readonly cursors: Cursors, private readonly clock: Clock) {}

  async execute({ mine = false, articleId, answered = false, limit = 50, cursor }: ListFeedback): Promise<Page<FeedbackRow>> {
    const actor = currentActor();
    const scope = JSON.stringify([actor.userId, 'feedback', mine, articleId, answered]);
    const last = cursor === undefined ? null : this.cursors.read(cursor, scope);
    const sql = new SqlText();
    const where = [
      `f.kind <> 'helped'`, meantFor('a', actor, this.clock.today(), sql), ...(answered ? [] : ['f.answered_at is null']), ...(mine ? [`a.owner_id = ${sql.bind(actor.userId, 'uuid')}`] : []),
      ...(articleId === undefined ? [] : [`f.article_id = ${sql.bind(articleId, 'uuid')}`]), ...(last ? [`(f.said_at, f.id) < (${sql.bind(last[0], 'timestamptz')}, ${sql.bind(last[1], 'uuid')})`] : []),
    ];
    const found = await this.reads.rows<FeedbackRow>(`${rows} where ${where.join(' and ')} order by f.said_at desc, f.id desc limit ${sql.bind(limit + 1)}`, sql.values);
    const items = found.slice(0, limit);
    const end = items.at(-1);
    return { items, nextCursor: found.length > limit && end ? this.cursors.write([end.saidAt, end.id], scope) : null };
  }
}

@Handles(GetFeedback)
export class GetFeedbackSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ feedbackId }: GetFeedback): Promise<FeedbackRow> {
    const actor = currentActor();
    const sql = new SqlText();
    const text = `${rows} where f.id = ${sql.bind(feedbackId, 'uuid')} and (${isAuthor(actor)} or f.by_id = ${sql.bind(actor.userId, 'uuid')}) and ${meantFor('a', actor, this.clock.today(), sql)}`;
    const [found] = await this.reads.rows<FeedbackRow>(text, sql.values);
    if (!found) throw new ResourceNotFound();
    return found;
  }
}

@Handles(ListSearchMisses)
export class ListSearchMissesSql {
  constructor(private readonly reads: Reads) {}

  async execute(): Promise<Page<SearchMissRow>> {
    const text = `select id, version, asked, times, ${instant('first_at')} as "firstAt", ${instant('last_at')} as "lastAt" from knowledge.search_misses where settled_at is null order by times desc, id limit 200`;
    return { items: await this.reads.rows<SearchMissRow>(text), nextCursor: null };
  }
}
