import { isNowhere, type Actor, type Grant } from '#platform/access';
import { withinReach, type RecordKind, type SqlText } from '#platform/records';

/** What says in whose place somebody acts. */
export interface Standing {
  readonly actor: Actor | null;
  readonly permission?: string;
  readonly lenders?: ReadonlyMap<string, string | null>;
}

/** SQL of the colleague whose rights are needed for a record of alias `r`: null where one's own are enough. */
export function lenderOf({ own, loans }: NonNullable<Grant['lent']>, kind: RecordKind, isShared: string, sql: SqlText): string {
  const cases = loans.map(({ from, reach }) => `when ${withinReach(reach, kind, 'r', sql)} then ${sql.bind(from, 'uuid')}`);
  return `case when ${withinReach(own, kind, 'r', sql)} or ${isShared} then null ${cases.join(' ')} end`;
}

/** For whom a change of a record is made: whose reach it needed, or who lent the permission for what has no owner yet. */
export function actsFor({ actor, permission, lenders }: Standing, recordId: string): string | null {
  const known = lenders?.get(recordId);
  if (known !== undefined) return known;
  const lent = permission === undefined ? undefined : actor?.grants.get(permission)?.lent;
  return lent && isNowhere(lent.own) ? lent.loans[0]!.from : null;
}
