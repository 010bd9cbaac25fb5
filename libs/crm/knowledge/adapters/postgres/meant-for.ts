import type { Actor } from '#platform/access';
import { noticeSubject } from '#platform/notices';
import type { SqlText } from '#platform/records';

/** Who works on texts, and so sees those that nobody was given yet. */
export const isAuthor = ({ grants }: Actor): boolean => grants.has('knowledge.write') || grants.has('knowledge.publish');

/** The state of an edition `e`: that somebody works on it is for authors to know. */
export const stateFor = (author: boolean): string => (author ? 'e.state' : `case when e.trust = 'expired' then 'expired' else 'published' end`);

/** Whether the article of an alias of knowledge.articles, or of a view with its owner and audience, is meant for an actor on a day. */
export function meantFor(alias: string, { userId, grants }: Actor, day: string, sql: SqlText): string {
  if (grants.has('knowledge.administer')) return 'true';
  const me = sql.bind(userId, 'uuid');
  // In a query of its own, so that the roles are looked up once and not for each article.
  return `(${alias}.audience_role_ids = '{}' or ${alias}.owner_id = ${me} or ${alias}.audience_role_ids && (select identity.roles_of(${me}, ${sql.bind(day, 'date')}, 'knowledge.read')))`;
}

/** Whether an actor finds the article that has the id in a column. */
export function finds(actor: Actor, column: string, day: string, sql: SqlText): string {
  if (!actor.grants.has('knowledge.read')) return 'false';
  const there = isAuthor(actor) ? 'true' : `a.archived_at is null and exists (select from knowledge.editions e where e.article_id = a.id and e.published_version is not null)`;
  return `exists (select from knowledge.articles a where a.id = ${column} and ${there} and ${meantFor('a', actor, day, sql)})`;
}

noticeSubject('article', finds);
