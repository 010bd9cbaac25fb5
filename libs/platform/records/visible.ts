import { reachOf, type Actor, type Reach } from '#platform/access';
import { ValidationFailed } from '#platform/kernel';
import { kindNamed, type JoinScope, type RecordKind } from './record-kind.ts';
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

/** Within reach and not removed. */
export function visible(reach: Reach, alias: string, sql: SqlText): string {
  return `${alias}.deleted_at is null and ${withinReach(reach, alias, sql)}`;
}

/** Whether an actor may see a record of a kind: within its reach, or with a record it names; and not removed, unless that is asked for. */
export function visibleTo(actor: Actor, kind: RecordKind, alias: string, sql: SqlText, removed = false): string {
  const reach = reachOf(actor, kind.read);
  const near = withinReach(reach, alias, sql);
  const seen = reach.all || !kind.seenWith || !actor.grants.has(kind.read) ? near : `(${near} or ${kind.seenWith(joinScope(actor, sql), alias)})`;
  return removed ? seen : `${alias}.deleted_at is null and ${seen}`;
}

/** What the joins of a kind may know of an actor. */
export function joinScope(actor: Actor, sql: SqlText): JoinScope {
  return {
    visible: (kind, alias) => visibleTo(actor, kindNamed(kind), alias, sql),
    hidden: (kind, field) => actor.mask.hidden.has(`${kind}.${field}`),
  };
}

/** Says of a column whether the record it names may be seen: looked up row by row, never by reading all that may be seen. */
export function seenBy(actor: Actor, sql: SqlText): (kind: string, column: string) => string {
  return (kind, column) => `coalesce((select true from ${kindNamed(kind).table} seen where seen.id = ${column} and ${visibleTo(actor, kindNamed(kind), 'seen', sql)}), false)`;
}

/** What a search box finds, as a predicate over `r`. @throws ValidationFailed where there is no search box */
export function searched(kind: RecordKind, q: string, hidden: (field: string) => boolean, sql: SqlText): string {
  if (!kind.search) throw new ValidationFailed([{ pointer: '/q', code: 'not-searchable' }]);
  const ways = kind.search(q, hidden).map((way) => sql.search(way));
  return ways.length === 0 ? 'false' : `(${ways.join(' or ')})`;
}
