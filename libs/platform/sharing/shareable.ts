import { lastingReachOf, type Actor } from '#platform/access';
import { currentActor, currentTransaction, inTransaction, lockRecord } from '#platform/bus';
import { AccessDenied, ResourceNotFound } from '#platform/kernel';
import { recordKinds, SqlText, visibleTo, withinReach, type RecordKind, type Sharing } from '#platform/records';

export type ShareableKind = RecordKind & { readonly sharing: Sharing & { readonly permission: string } };

/** A kind of which single records can be shared. @throws ResourceNotFound for any other */
export function shareableKind(name: string): ShareableKind {
  const kind = recordKinds().find((each) => each.kind === name);
  if (!kind?.sharing?.permission) throw new ResourceNotFound();
  return kind as ShareableKind;
}

/** Locks a record whose shares are to be changed by whoever may do that. @throws ResourceNotFound, AccessDenied */
export async function lockShareable(kind: ShareableKind, recordId: string): Promise<void> {
  if (!currentActor().grants.has(kind.read)) throw new AccessDenied(kind.read);
  await lockRecord(kind, recordId, false, kind.sharing.permission);
}

/** Nobody gives a record that is itself only shared with him, lent or his for a time: the record has to be within what he holds for good. @throws AccessDenied */
export async function requireHeldForGood(kind: ShareableKind, recordId: string): Promise<void> {
  if (!(await isHeldForGood(currentActor(), kind, recordId))) throw new AccessDenied(kind.sharing.permission);
}

/** Whether somebody sees a record and may share it: asked in the transaction at work, also of another than who acts. */
export async function mayShare(actor: Actor, name: string, recordId: string): Promise<boolean> {
  const kind = shareableKind(name);
  return actor.grants.has(kind.read) && isHeldForGood(actor, kind, recordId, (sql) => visibleTo(actor, kind, 'r', sql));
}

async function isHeldForGood(actor: Actor, kind: ShareableKind, recordId: string, more?: (sql: SqlText) => string): Promise<boolean> {
  const sql = new SqlText();
  const held = [kind.sharing.permission, ...kind.sharing.change].map((permission) => withinReach(lastingReachOf(actor, permission), kind, 'r', sql));
  const where = [`r.id = ${sql.bind(recordId, 'uuid')}`, ...held, ...(more ? [more(sql)] : [])].join(' and ');
  return (await inTransaction(currentTransaction(), `select from ${kind.table} r where ${where}`, sql.values)).length > 0;
}
