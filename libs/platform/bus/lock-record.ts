import { AccessDenied, FieldForbidden, PreconditionRequired, ResourceNotFound, VersionConflict } from '#platform/kernel';
import { reachable, sharedColumn, sharedWith, SqlText, visibleTo, type RecordKind } from '#platform/records';
import { currentActor, currentContext, currentTransaction } from './context.ts';
import { lenderOf } from './lenders.ts';
import { workIn } from './practice.ts';
import { inTransaction } from './unit-of-work.ts';

/**
 * Locks a record for the command at work, within the reach of its permission, and checks the version of If-Match.
 * What is done `beside` the record, with that permission, leaves it as it is and asks for no version.
 * @throws ResourceNotFound for what the actor may not see, AccessDenied for what it sees but may not change, VersionConflict
 */
export async function lockRecord(kind: RecordKind, id: string, removed = false, beside?: string): Promise<void> {
  const actor = currentActor();
  const { permission: sent = kind.read, expectedVersion } = currentContext();
  const permission = beside ?? sent;
  const sql = new SqlText();
  const seen = visibleTo(actor, kind, 'r', sql, removed);
  const may = reachable(actor, permission, kind, 'r', sql);
  const lent = actor.grants.get(permission)?.lent;
  const shared = lent && sharedWith(actor, permission, kind, sql);
  const lender = lent ? `, ${lenderOf(lent, kind, shared ? `r.${sharedColumn(kind)} = any(${shared})` : 'false', sql)} as lender` : '';
  const text = `select r.version, ${kind.isPractised ? 'r.practice_id' : 'null::uuid'} as practice, (${may}) as may${lender} from ${kind.table} r where r.id = ${sql.bind(id, 'uuid')} and ${seen} for update`;
  const [row] = await inTransaction<{ version: number; practice: string | null; may: boolean; lender?: string | null }>(currentTransaction(), text, sql.values);
  if (!row) throw new ResourceNotFound();
  if (!row.may) throw new AccessDenied(permission);
  if (kind.isPractised) await workIn(row.practice, '');
  if (row.lender !== undefined) currentContext().lenders?.set(id, row.lender);
  if (beside) return;
  if (expectedVersion === undefined) {
    if (actor.kind !== 'system') throw new PreconditionRequired();
  } else if (row.version !== expectedVersion) {
    throw new VersionConflict({ expected: expectedVersion, version: row.version, id } as never);
  }
}

/** Refuses a message that fills a field closed to the actor. @throws FieldForbidden */
export function refuseClosedFields(kind: string, given: object): void {
  const { readOnly } = currentActor().mask;
  const closed = Object.entries(given).filter(([name, value]) => value !== undefined && readOnly.has(`${kind}.${name}`));
  if (closed.length > 0) throw new FieldForbidden(closed.map(([name]) => ({ pointer: `/${name}`, code: 'field.forbidden' })));
}
