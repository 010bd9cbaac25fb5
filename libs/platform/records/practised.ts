import type { Actor } from '#platform/access';
import type { RecordKind } from './record-kind.ts';
import type { SqlText } from './sql-text.ts';

/** Whether a record is one of the company, or of a practice the actor may see. */
export function practised(actor: Actor, kind: RecordKind, alias: string, sql: SqlText): string {
  if (!kind.isPractised || actor.seesPractice) return 'true';
  const isReal = `${alias}.practice_id is null`;
  return actor.practices?.length ? `(${isReal} or ${alias}.practice_id = any(${sql.bind(actor.practices, 'uuid[]')}))` : isReal;
}

/** Whoever teaches opens what was practised, however near its learner is to him, where he may see the kind at all. */
export const orTaught = (actor: Actor, kind: RecordKind, alias: string, seen: string): string =>
  (seen === 'true' || !kind.isPractised || !actor.seesPractice || !actor.grants.has(kind.read) ? seen : `(${seen} or ${alias}.practice_id is not null)`);

/** The actor as lists are written for it: what others practise with is opened by name, not listed. */
export const asListed = (actor: Actor): Actor => (actor.seesPractice ? { ...actor, seesPractice: false } : actor);

/** The actor as figures are added up for it: no practice is counted. */
export const asCounted = (actor: Actor): Actor => ({ ...actor, seesPractice: false, practices: [] });
