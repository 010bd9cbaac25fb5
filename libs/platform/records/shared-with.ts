import type { Actor } from '#platform/access';
import type { RecordKind } from './record-kind.ts';
import type { SqlText } from './sql-text.ts';

/** The column of a kind's rows that a share names. */
export const sharedColumn = ({ sharing }: RecordKind): string => sharing?.on ?? 'id';

/**
 * The records of a kind that are shared with an actor for a permission, as SQL of an array of their ids; null where there are none.
 * A share widens a permission that the actor has, and gives none.
 */
export function sharedWith(actor: Actor, permission: string, kind: RecordKind, sql: SqlText): string | null {
  const { sharing } = kind;
  if (!actor.shares || !sharing || !actor.grants.has(permission)) return null;
  const widest = actor.shares.kinds.get(sharing.of ?? kind.kind);
  const reads = permission === kind.read;
  if (!widest || !(reads || (widest === 'change' && sharing.change.includes(permission)))) return null;
  const { grantees, day } = actor.shares;
  return `array(select s.record_id from ${sharing.from} s where s.grantee_id = any(${sql.bind(grantees, 'uuid[]')}) and s.until >= ${sql.bind(day, 'date')}${reads ? '' : " and s.access = 'change'"})`;
}
