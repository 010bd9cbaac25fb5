import type { Reach } from '#platform/access';
import type { SqlText } from './sql-text.ts';

type Bounded = Extract<Reach, { readonly all: false }>;

/** Records reached one by one: SQL of an array of ids, and the column they are of. */
export interface Singly {
  readonly ids: string;
  readonly column: string;
}

export const conjunction = (parts: readonly string[]): string => parts.filter((part) => part !== 'true').join(' and ') || 'true';

/** Whether a reach is several owners or teams, or an owner and single records, which no single index keeps in the order of a sort. */
export const hasBranches = (reach: Reach, singly: Singly | null = null): reach is Bounded => !reach.all && reach.owners.length + reach.teams.length + (singly ? 1 : 0) > 1;

/**
 * The first rows of each owner, of each team and of the single records by themselves, as the index of that reach has them in order;
 * what belongs to one of the owners is not in a team's branch again, and what a branch before has is not among the single ones. `end` is the order and the limit of each.
 */
export function reachBranches(table: string, { owners, teams }: Bounded, where: readonly string[], end: string, sql: SqlText, singly: Singly | null = null): string {
  const mine = sql.bind(owners, 'uuid[]');
  const rows = (...conditions: readonly string[]): string => `select r.* from ${table} r where ${conjunction(['r.deleted_at is null', ...conditions, ...where])} ${end}`;
  const branch = (ids: string, ...conditions: readonly string[]): string => `select r.* from unnest(${ids}) reach(id) cross join lateral (${rows(...conditions)}) r`;
  const notOf = (column: string, ids: string): string => `(r.${column} is null or r.${column} <> all(${ids}))`;
  const branches = owners.length > 0 ? [branch(mine, 'r.owner_id = reach.id')] : [];
  const others = [notOf('owner_id', mine)];
  if (teams.length > 0) {
    const ours = sql.bind(teams, 'uuid[]');
    branches.push(branch(ours, 'r.team_id = reach.id', ...others));
    others.push(notOf('team_id', ours));
  }
  if (singly) branches.push(`select r.* from (${rows(`r.${singly.column} = any(${singly.ids})`, ...others)}) r`);
  return branches.join(' union all ');
}
