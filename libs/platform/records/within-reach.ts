import type { Reach } from '#platform/access';
import type { SqlText } from './sql-text.ts';

/** The reach as a predicate over the columns owner_id and team_id of an alias. One text per shape of reach. */
export function withinReach(reach: Reach, alias: string, sql: SqlText): string {
  if (reach.all) return 'true';
  const parts: string[] = [];
  if (reach.owners.length === 1) parts.push(`${alias}.owner_id = ${sql.bind(reach.owners[0], 'uuid')}`);
  else if (reach.owners.length > 1) parts.push(`${alias}.owner_id = any(${sql.bind(reach.owners, 'uuid[]')})`);
  if (reach.teams.length > 0) parts.push(`${alias}.team_id = any(${sql.bind(reach.teams, 'uuid[]')})`);
  return parts.length === 0 ? 'false' : `(${parts.join(' or ')})`;
}
