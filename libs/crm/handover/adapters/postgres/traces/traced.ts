import { currentActor, type Reads } from '#platform/bus';
import { ResourceNotFound } from '#platform/kernel';
import { SqlText, visibleTo } from '#platform/records';
import { HandoverKind } from '../../../kinds/handover.kind.ts';

/** Whose traces are asked for, and of which time. */
export interface Traced {
  readonly ownerId: string;
  readonly since: Date;
  readonly until: Date;
  readonly timeZone: string;
}

const days = 30;

/** @throws ResourceNotFound for a hand-over that whoever asks may not lead */
export async function traced(reads: Reads, handoverId: string, now: Date): Promise<Traced> {
  const sql = new SqlText();
  const text = `select r.owner_id as "ownerId", r.created_at as "openedAt", r.closed_at as "closedAt", coalesce(u.time_zone, 'UTC') as "timeZone" from handover.handovers r left join identity.colleague_card u on u.id = r.owner_id
    where r.id = ${sql.bind(handoverId, 'uuid')} and ${visibleTo(currentActor(), { ...HandoverKind, read: 'handover.lead' }, 'r', sql)}`;
  const [found] = await reads.rows<{ ownerId: string; openedAt: Date; closedAt: Date | null; timeZone: string }>(text, sql.values);
  if (!found) throw new ResourceNotFound();
  const { ownerId, openedAt, closedAt, timeZone } = found;
  return { ownerId, timeZone, since: new Date(new Date(openedAt).getTime() - days * 86_400_000), until: closedAt ? new Date(closedAt) : now };
}
