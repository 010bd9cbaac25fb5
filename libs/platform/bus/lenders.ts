import type { Actor, Grant } from '#platform/access';
import { withinReach, type SqlText } from '#platform/records';

/** What says in whose place somebody acts. */
export interface Standing {
  readonly actor: Actor | null;
  readonly permission?: string;
  readonly lenders?: ReadonlyMap<string, string | null>;
}

/** SQL of the colleague whose rights are needed for a record of alias `r`: null where one's own are enough. */
export function lenderOf({ own, loans }: NonNullable<Grant['lent']>, isShared: string, sql: SqlText): string {
  const cases = loans.map(({ from, reach }) => `when ${withinReach(reach, 'r', sql)} then ${sql.bind(from, 'uuid')}`);
  return `case when ${withinReach(own, 'r', sql)} or ${isShared} then null ${cases.join(' ')} end`;
}

/** For whom a change of a record is made: whose reach it needed, or who lent the permission for what has no owner yet. */
export function actsFor({ actor, permission, lenders }: Standing, recordId: string): string | null {
  const known = lenders?.get(recordId);
  if (known !== undefined) return known;
  const lent = permission === undefined ? undefined : actor?.grants.get(permission)?.lent;
  return lent && !lent.own.all && lent.own.owners.length + lent.own.teams.length === 0 ? lent.loans[0]!.from : null;
}
