import type { Actor } from '#platform/access';
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
