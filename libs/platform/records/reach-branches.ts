import type { Bounded, Reach } from '#platform/access';
import type { RecordKind } from './record-kind.ts';
import type { SqlText } from './sql-text.ts';
import { meeting, placesOf } from './within-reach.ts';

/** Records reached one by one: SQL of an array of ids, and the column they are of. */
export interface Singly {
  readonly ids: string;
  readonly column: string;
}

export const conjunction = (parts: readonly string[]): string => parts.filter((part) => part !== 'true').join(' and ') || 'true';

const branchesOf = (reach: Reach): number => (reach.all ? 1
  : reach.owners.length + reach.teams.length + Object.values(reach.places ?? {}).flat().length + (reach.limited ?? []).reduce((sum, each) => sum + branchesOf(each.reach), 0));

/** Whether a reach is several owners, teams, places or conditions, or one of them and single records, which no single index keeps in the order of a sort. */
export const hasBranches = (reach: Reach, singly: Singly | null = null): reach is Bounded => !reach.all && branchesOf(reach) + (singly ? 1 : 0) > 1;

/** Writes the branches of a reach one after another, each without the records of those before it. */
class Branches {
  readonly texts: string[] = [];
  private readonly others: string[] = [];

  constructor(private readonly kind: RecordKind, private readonly where: readonly string[], private readonly end: string, private readonly sql: SqlText) {}

  /** All that a reach, or a part of it under a condition, has. */
  of(reach: Reach, condition: readonly string[] = []): void {
    if (reach.all) return this.rows('true', condition);
    if (reach.owners.length > 0 || condition.length === 0) this.each('owner_id', this.sql.bind(reach.owners, 'uuid[]'), condition, reach.owners.length > 0);
    if (reach.teams.length > 0) this.each('team_id', this.sql.bind(reach.teams, 'uuid[]'), condition);
    for (const [{ column, many }, ids] of placesOf(reach, this.kind)) {
      const bound = this.sql.bind(ids, 'uuid[]');
      if (many) this.rows(`r.${column} && ${bound}`, condition);
      else this.each(column, bound, condition);
    }
    for (const limited of reach.limited ?? []) this.of(limited.reach, meeting(limited.condition, this.kind, 'r', this.sql));
  }

  /** Records that an index finds as such. */
  rows(which: string, condition: readonly string[] = []): void {
    this.texts.push(`select r.* from (${this.chosen([which, ...condition])}) r`);
    this.others.push(`(${conjunction([which, ...condition])}) is not true`);
  }

  private each(column: string, ids: string, condition: readonly string[], isRead = true): void {
    if (isRead) this.texts.push(`select r.* from unnest(${ids}) reach(id) cross join lateral (${this.chosen([`r.${column} = reach.id`, ...condition])}) r`);
    this.others.push(condition.length > 0 ? `(${conjunction([`r.${column} = any(${ids})`, ...condition])}) is not true` : `(r.${column} is null or r.${column} <> all(${ids}))`);
  }

  private chosen(which: readonly string[]): string {
    return `select r.* from ${this.kind.table} r where ${conjunction(['r.deleted_at is null', ...which, ...this.others, ...this.where])} ${this.end}`;
  }
}

/**
 * The first rows of each owner, of each team, of each place, of each part under a condition and of the single records by themselves, as the index of that reach has them in order;
 * what a branch before has is not in a later one again. `end` is the order and the limit of each.
 */
export function reachBranches(kind: RecordKind, reach: Bounded, where: readonly string[], end: string, sql: SqlText, singly: Singly | null = null): string {
  const branches = new Branches(kind, where, end, sql);
  branches.of(reach);
  if (singly) branches.rows(`r.${singly.column} = any(${singly.ids})`);
  return branches.texts.join(' union all ');
}
