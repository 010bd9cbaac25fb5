import type { Actor } from '#platform/access';
import { kindNamed, SqlText, visibleTo } from '#platform/records';
import { ResourceNotFound } from '#platform/kernel';
import { currentActor, type Reads } from '#platform/bus';
import type { TimelineRecords } from '../../application/get-timeline.ts';

/** How activities and promises name a record of each kind, and the field that shows it. */
export const named = {
  persons: { kind: 'person', field: 'participants' },
  organizations: { kind: 'organization', field: 'organization' },
  deals: { kind: 'deal', field: 'deal' },
} as const satisfies Record<TimelineRecords, { kind: string; field: string }>;

const hides = (actor: Actor, kind: string, ...fields: readonly string[]): boolean => fields.some((field) => actor.mask.hidden.has(`${kind}.${field}`));

/** Whether an actor may know of activities what they are and when, and by which link. */
export const knowsActivities = (actor: Actor, link: string): boolean => actor.grants.has('activities.read') && !hides(actor, 'activity', 'type', 'status', 'at', link);
export const knowsPromises = (actor: Actor, ...links: readonly string[]): boolean => actor.grants.has('activities.read') && !hides(actor, 'promise', 'text', 'status', 'dueOn', 'closedAt', 'createdAt', ...links);

/** @throws ResourceNotFound for a record that is not there, or that the actor may not see */
export async function requireSeen(reads: Reads, records: TimelineRecords, id: string): Promise<void> {
  const sql = new SqlText();
  const kind = kindNamed(named[records].kind);
  const rows = await reads.rows(`select 1 from ${kind.table} r where r.id = ${sql.bind(id, 'uuid')} and ${visibleTo(currentActor(), kind, 'r', sql)}`, sql.values);
  if (rows.length === 0) throw new ResourceNotFound();
}
