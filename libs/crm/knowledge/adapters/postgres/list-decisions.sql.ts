import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { Clock } from '#platform/kernel';
import { SqlText } from '#platform/records';
import { ListDecisions, type DecisionRow } from '../../application/articles/list-decisions.ts';
import { isAuthor, meantFor } from './meant-for.ts';

@Handles(ListDecisions)
export class ListDecisionsSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ kind, prefer = 'en' }: ListDecisions): Promise<Page<DecisionRow>> {
    const actor = currentActor();
    const sql = new SqlText();
    const text = `select a.id as "articleId", json_build_object('kind', a.setting_kind, 'id', a.setting_id) as setting, t.language, t.title, t.summary, t.published_version as "publishedVersion"
      from knowledge.articles a
      cross join lateral (select e.language, coalesce(v.title, e.title) as title, coalesce(v.summary, e.summary) as summary, e.published_version
        from knowledge.editions e left join knowledge.article_versions v on v.edition_id = e.id and v.number = e.published_version
        where e.article_id = a.id ${isAuthor(actor) ? '' : 'and e.published_version is not null'} order by e.published_version is null, e.language = ${sql.bind(prefer, 'text')} desc, e.language = 'en' desc, e.language limit 1) t
      where a.setting_kind = ${sql.bind(kind)} and a.archived_at is null and ${meantFor('a', actor, this.clock.today(), sql)} order by a.moved_at desc, a.id desc limit 1000`;
    return { items: await this.reads.rows<DecisionRow>(text, sql.values), nextCursor: null };
  }
}
