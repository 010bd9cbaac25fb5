import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { Clock, ResourceNotFound } from '#platform/kernel';
import { Cursors, SqlText } from '#platform/records';
import type { ArticleRecord, ArticleRow } from '../../application/articles/article-record.ts';
import { GetArticle, ListArticles } from '../../application/articles/list-articles.ts';
import { card, instant } from './columns.ts';
import { isAuthor, meantFor, stateFor } from './meant-for.ts';

@Handles(ListArticles)
export class ListArticlesSql {
  constructor(private readonly reads: Reads, private readonly cursors: Cursors, private readonly clock: Clock) {}

  async execute({ limit = 50, cursor, ...asked }: ListArticles): Promise<Page<ArticleRow>> {
    const actor = currentActor();
    const author = isAuthor(actor);
    const scope = JSON.stringify([actor.userId, 'articles', asked]);
    const last = cursor === undefined ? null : this.cursors.read(cursor, scope);
    const sql = new SqlText();
    const is = (column: string, value: string | undefined): string[] => (value === undefined ? [] : [`${column} = ${sql.bind(value)}`]);
    const edition = [`e.article_id = a.id`, ...(author ? [] : ['e.published_version is not null']), ...is('e.language', asked.language), ...is(stateFor(author), asked.state), ...is('e.trust', asked.trust)];
    const article = [
      meantFor('a', actor, this.clock.today(), sql), author && asked.archived ? 'a.archived_at is not null' : 'a.archived_at is null', ...is('a.kind', asked.kind), ...is('a.slug', asked.slug),
      ...(asked.tag === undefined ? [] : [`a.tags @> array[${sql.bind(asked.tag)}::text]`]), ...(asked.ownerId === undefined ? [] : [`a.owner_id = ${sql.bind(asked.ownerId, 'uuid')}`]),
      ...(last ? [`(a.moved_at, a.id) < (${sql.bind(last[0], 'timestamptz')}, ${sql.bind(last[1], 'uuid')})`] : []),
    ];
    const prefer = sql.bind(asked.prefer ?? asked.language ?? 'en', 'text');
    const text = `select a.id, a.slug, a.kind, t.language, t.title, t.summary, t.state, t.trust, t.published_version as "publishedVersion", t.languages, a.tags, ${card('o')} as owner, t.next_review_on::text as "nextReviewOn", ${instant('a.moved_at')} as "movedAt"
      from knowledge.articles a
      cross join lateral (select e.language, ${author ? 'e' : 'v'}.title, ${author ? 'e' : 'v'}.summary, ${stateFor(author)} as state, e.trust, e.published_version, e.next_review_on,
        (select array_agg(x.language order by x.language) from knowledge.editions x where x.article_id = a.id ${author ? '' : 'and x.published_version is not null'}) as languages
        from knowledge.editions e left join knowledge.article_versions v on v.edition_id = e.id and v.number = e.published_version
        where ${edition.join(' and ')} order by e.language = ${prefer} desc, e.language = 'en' desc, e.language limit 1) t
      left join identity.user_card o on o.id = a.owner_id where ${article.join(' and ')} order by a.moved_at desc, a.id desc limit ${sql.bind(limit + 1)}`;
    const rows = await this.reads.rows<ArticleRow>(text, sql.values);
    const items = rows.slice(0, limit);
    const end = items.at(-1);
    return { items, nextCursor: rows.length > limit && end ? this.cursors.write([end.movedAt, end.id], scope) : null };
  }
}

@Handles(GetArticle)
export class GetArticleSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ articleId }: GetArticle): Promise<ArticleRecord> {
    const actor = currentActor();
    const author = isAuthor(actor);
    const sql = new SqlText();
    const seen = author ? 'true' : 'e.published_version is not null';
    const text = `select a.id, a.version, a.slug, a.kind, a.owner_id as "ownerId", ${card('o')} as owner, a.audience_role_ids as "audienceRoleIds", a.tags, case when a.setting_kind is not null then json_build_object('kind', a.setting_kind, 'id', a.setting_id) end as setting, a.review_interval_days as "reviewIntervalDays",
        coalesce((select json_agg(json_build_object('id', r.id, 'code', r.code, 'name', r.name) order by r.name) from identity.role_card r where r.id = any(a.audience_role_ids)), '[]') as audience,
        (select json_agg(json_build_object('language', e.language, 'title', ${author ? 'e.title' : 'v.title'}, 'state', ${stateFor(author)}, 'publishedVersion', e.published_version, 'trust', e.trust) order by e.language)
          from knowledge.editions e left join knowledge.article_versions v on v.edition_id = e.id and v.number = e.published_version where e.article_id = a.id and ${seen}) as editions,
        ${instant('a.archived_at')} as "archivedAt", ${instant('a.created_at')} as "createdAt", ${instant('a.updated_at')} as "updatedAt"
      from knowledge.articles a left join identity.user_card o on o.id = a.owner_id where a.id = ${sql.bind(articleId, 'uuid')} and ${author ? 'true' : 'a.archived_at is null'} and ${meantFor('a', actor, this.clock.today(), sql)}`;
    const [article] = await this.reads.rows<Omit<ArticleRecord, 'mayAdminister' | 'editions'> & { editions: ArticleRecord['editions'] | null }>(text, sql.values);
    if (!article?.editions) throw new ResourceNotFound();
    return { ...article, editions: article.editions, mayAdminister: actor.grants.has('knowledge.administer') || (actor.grants.has('knowledge.write') && article.ownerId === actor.userId) };
  }
}
