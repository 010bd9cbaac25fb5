import { reachOf, type Actor } from '#platform/access';
import { ValidationFailed } from '#platform/kernel';
import type { Through } from './filter.ts';
import { orTaught, practised } from './practised.ts';
import { conjunction } from './reach-branches.ts';
import { kindNamed, type JoinScope, type RecordKind } from './record-kind.ts';
import { sharedColumn, sharedWith } from './shared-with.ts';
import type { SqlText } from './sql-text.ts';
import { withinReach } from './within-reach.ts';

/** Whether a permission of an actor reaches a record of a kind: by its owner, by its team, or because it is shared. The one place where that becomes SQL. */
export function reachable(actor: Actor, permission: string, kind: RecordKind, alias: string, sql: SqlText): string {
  const reach = reachOf(actor, permission);
  const near = withinReach(reach, kind, alias, sql);
  const shared = near === 'true' ? null : sharedWith(actor, permission, kind, sql);
  return shared ? `(${near} or ${alias}.${sharedColumn(kind)} = any(${shared}))` : near;
}

/** Whether an actor may see a record of a kind: within its reach, or with a record it names; and not removed, unless that is asked for. */
export function visibleTo(actor: Actor, kind: RecordKind, alias: string, sql: SqlText, removed = false): string {
  const near = reachable(actor, kind.read, kind, alias, sql);
  const seen = near === 'true' || !kind.seenWith || !actor.grants.has(kind.read) ? near : `(${near} or ${kind.seenWith(joinScope(actor, sql), alias)})`;
  return conjunction([removed ? 'true' : `${alias}.deleted_at is null`, practised(actor, kind, alias, sql), orTaught(actor, kind, alias, seen)]);
}

/** What the joins of a kind may know of an actor. */
export function joinScope(actor: Actor, sql: SqlText): JoinScope {
  return {
    visible: (kind, alias) => visibleTo(actor, kindNamed(kind), alias, sql),
    hidden: (kind, field) => actor.mask.hidden.has(`${kind}.${field}`),
  };
}

/** Says of a column whether the record it names may be seen, and is so, as SQL over `seen`: looked up row by row, never by reading all that may be seen. */
export function seenBy(actor: Actor, sql: SqlText): (kind: string, column: string, so?: string) => string {
  return (kind, column, so) => `coalesce((select ${so ?? 'true'} from ${kindNamed(kind).table} seen where seen.id = ${column} and ${visibleTo(actor, kindNamed(kind), 'seen', sql)}), false)`;
}

/** What a filter of an actor may know of other kinds. */
export const throughFor = (actor: Actor, sql: SqlText): Through => ({ seen: seenBy(actor, sql), hidden: joinScope(actor, sql).hidden });

/** What a search box finds, as a predicate over `r`. @throws ValidationFailed where there is no search box */
export function searched(kind: RecordKind, q: string, hidden: (field: string) => boolean, sql: SqlText): string {
  if (!kind.search) throw new ValidationFailed([{ pointer: '/q', code: 'not-searchable' }]);
  const ways = kind.search(q, hidden).map((way) => sql.search(way));
  return ways.length === 0 ? 'false' : `(${ways.join(' or ')})`;
}
