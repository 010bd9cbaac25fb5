import { lastingReachOf } from '#platform/access';
import { currentActor, currentTransaction, inTransaction, lockRecord } from '#platform/bus';
import { AccessDenied, ResourceNotFound } from '#platform/kernel';
import { recordKinds, SqlText, withinReach, type RecordKind, type Sharing } from '#platform/records';

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
  const { table, sharing } = kind;
  const sql = new SqlText();
  const held = [sharing.permission, ...sharing.change].map((permission) => withinReach(lastingReachOf(currentActor(), permission), kind, 'r', sql)).join(' and ');
  const rows = await inTransaction(currentTransaction(), `select from ${table} r where r.id = ${sql.bind(recordId, 'uuid')} and ${held}`, sql.values);
  if (rows.length === 0) throw new AccessDenied(sharing.permission);
}
