import { currentActor, Handles, Reads } from '#platform/bus';
import { Clock, ResourceNotFound } from '#platform/kernel';
import { SqlText } from '#platform/records';
import { GetEdition, type EditionRecord } from '../../application/articles/edition-record.ts';
import { ReadArticle, type PublishedArticle } from '../../application/articles/read-article.ts';
import { card, instant } from './columns.ts';
import { isAuthor, meantFor } from './meant-for.ts';

@Handles(ReadArticle)
export class ReadArticleSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ articleId, language = 'en' }: ReadArticle): Promise<PublishedArticle> {
    const sql = new SqlText();
    const text = `select a.id as "articleId", a.slug, a.kind, e.language, v.number, v.title, v.summary, v.body, a.tags, e.trust, ${card('o')} as owner, ${card('p')} as "approvedBy", e.next_review_on::text as "nextReviewOn", ${instant('v.published_at')} as "publishedAt",
        (select array_agg(x.language order by x.language) from knowledge.editions x where x.article_id = a.id and x.published_version is not null) as languages
      from knowledge.articles a join knowledge.editions e on e.article_id = a.id join knowledge.article_versions v on v.edition_id = e.id and v.number = e.published_version
      left join identity.user_card o on o.id = a.owner_id left join identity.user_card p on p.id = v.approved_by_id
      where a.id = ${sql.bind(articleId, 'uuid')} and a.archived_at is null and ${meantFor('a', currentActor(), this.clock.today(), sql)} order by e.language = ${sql.bind(language)} desc, e.language = 'en' desc, e.language limit 1`;
    const [article] = await this.reads.rows<PublishedArticle>(text, sql.values);
    if (!article) throw new ResourceNotFound();
    return article;
  }
}

@Handles(GetEdition)
export class GetEditionSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ articleId, language }: GetEdition): Promise<EditionRecord> {
    const actor = currentActor();
    if (!isAuthor(actor)) throw new ResourceNotFound();
    const sql = new SqlText();
    const text = `select a.id as "articleId", e.language, e.version, e.title, e.summary, e.body, e.state, ${card('w')} as author, ${card('r')} as reviewer, ${card('s')} as "submittedBy", ${instant('e.submitted_at')} as "submittedAt", e.review_comment as "reviewComment",
        e.published_version as "publishedVersion", ${instant('e.published_at')} as "publishedAt", e.next_review_on::text as "nextReviewOn", e.trust, ${instant('e.created_at')} as "createdAt", ${instant('e.updated_at')} as "updatedAt"
      from knowledge.editions e join knowledge.articles a on a.id = e.article_id left join identity.user_card w on w.id = e.author_id left join identity.user_card r on r.id = e.reviewer_id left join identity.user_card s on s.id = e.submitted_by_id
      where a.id = ${sql.bind(articleId, 'uuid')} and e.language = ${sql.bind(language)} and ${meantFor('a', actor, this.clock.today(), sql)}`;
    const [edition] = await this.reads.rows<EditionRecord>(text, sql.values);
    if (!edition) throw new ResourceNotFound();
    return edition;
  }
}
