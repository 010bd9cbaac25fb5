import type { Actor } from '#platform/access';
import { currentActor, type Reads } from '#platform/bus';
import { ResourceNotFound } from '#platform/kernel';
import { kindNamed, SqlText, visibleTo } from '#platform/records';

const hides = (actor: Actor, kind: string, ...fields: readonly string[]): boolean => fields.some((field) => actor.mask.hidden.has(`${kind}.${field}`));

/** Whether an actor may know of activities all that an acquaintance is made of: whoever sees a person sees what names him (decision 0019). */
export const knowsAcquaintances = (actor: Actor): boolean => actor.grants.has('activities.read') && !hides(actor, 'activity', 'type', 'status', 'at', 'direction', 'owner', 'outcome', 'participants');

/** Whether an actor may know where people work and worked. */
export const knowsCareers = (actor: Actor): boolean => !hides(actor, 'person', 'employments', 'organization');

/** @throws ResourceNotFound for a record that is not there, or that the actor may not see */
export async function requireSeen(reads: Reads, kind: 'person' | 'organization', id: string): Promise<void> {
  const sql = new SqlText();
  const found = await reads.rows(`select 1 from contacts.${kind}_card r where r.id = ${sql.bind(id, 'uuid')} and ${visibleTo(currentActor(), kindNamed(kind), 'r', sql)}`, sql.values);
  if (found.length === 0) throw new ResourceNotFound();
}
