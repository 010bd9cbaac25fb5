import type { Reach } from '#platform/access';
import type { SqlText } from './sql-text.ts';

type Bounded = Extract<Reach, { readonly all: false }>;

export const conjunction = (parts: readonly string[]): string => parts.filter((part) => part !== 'true').join(' and ') || 'true';

/** Whether a reach is several owners or teams, which no single index keeps in the order of a sort. */
export const hasBranches = (reach: Reach): reach is Bounded => !reach.all && reach.owners.length + reach.teams.length > 1;

/**
 * The first rows of each owner and of each team by themselves, as the index of that reach has them in order; what belongs to
 * one of the owners is not in a team's branch again. `end` is the order and the limit of each.
 */
export function reachBranches(table: string, { owners, teams }: Bounded, where: readonly string[], end: string, sql: SqlText): string {
  const mine = sql.bind(owners, 'uuid[]');
  const branch = (ids: string, column: string, ...but: readonly string[]): string =>
    `select r.* from unnest(${ids}) reach(id) cross join lateral (select r.* from ${table} r where ${conjunction(['r.deleted_at is null', `r.${column} = reach.id`, ...but, ...where])} ${end}) r`;
  const branches = owners.length > 0 ? [branch(mine, 'owner_id')] : [];
  if (teams.length > 0) branches.push(branch(sql.bind(teams, 'uuid[]'), 'team_id', `(r.owner_id is null or r.owner_id <> all(${mine}))`));
  return branches.join(' union all ');
}
