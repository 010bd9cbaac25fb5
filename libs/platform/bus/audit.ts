import { ArrayType, type ChangeSet, type Platform } from '@mikro-orm/core';
import { CompiledQuery } from 'kysely';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { AuditKeys, AuditRow } from '#platform/audit';
import { newId } from '#platform/kernel';
import { persistedAs } from '#platform/persistence';
import { actsFor, type Standing } from './lenders.ts';

export type { AuditRow, FieldChange } from '#platform/audit';

const bookkeeping = new Set(['id', 'version', 'createdAt', 'createdById', 'updatedAt', 'updatedById', 'nameKey', 'matchingKey']);

/** One audit row per changed aggregate: every field, from what and to what. The field history is a view of it. */
export function auditRows(changeSets: readonly ChangeSet<object>[], context: Standing & { readonly traceId: string; readonly action?: string }, now: Date): AuditRow[] {
  return changeSets.flatMap((set) => {
    const entity = set.entity as Record<string, unknown>;
    const known = persistedAs(set.meta.className);
    const changes = Object.entries(set.payload as Record<string, unknown>)
      .filter(([field, to]) => !bookkeeping.has(field) && !(set.type === 'create' && (to === null || to === undefined)))
      .map(([field, to]) => {
        if (known?.secret?.includes(field)) return { field, from: null, to: null };
        const was = (set.originalEntity as Record<string, unknown> | undefined)?.[field];
        return { field, from: plain(set, field, was), to: plain(set, field, to) };
      });
    if (changes.length === 0) return [];
    const recordId = known ? known.record(entity) : String(entity['id']);
    return [{
      id: newId(), at: now.toISOString(), actorId: context.actor?.userId ?? null, actorName: context.actor?.name ?? 'system', forId: actsFor(context, recordId), action: context.action ?? '',
      kind: typeof known?.kind === 'function' ? known.kind(entity) : (known?.kind ?? set.meta.className), recordId,
      entity: known?.entity ?? set.meta.className, entityId: String(entity['id']), changes, traceId: context.traceId,
    }];
  });
}

export async function writeAudit(em: EntityManager, rows: readonly AuditRow[], keys: AuditKeys): Promise<void> {
  if (rows.length === 0) return;
  const text = `insert into platform.audit_events (id, at, actor_id, actor_name, for_id, action, kind, record_id, entity, entity_id, changes, trace_id, mark)
    select id, at, "actorId", "actorName", "forId", action, kind, "recordId", entity, "entityId", changes, "traceId", decode(mark, 'hex') from json_to_recordset($1::json)
    as x(id uuid, at timestamptz, "actorId" uuid, "actorName" text, "forId" uuid, action text, kind text, "recordId" uuid, entity text, "entityId" uuid, changes jsonb, "traceId" text, mark text)`;
  await em.getKysely().executeQuery(CompiledQuery.raw(text, [JSON.stringify(rows.map((row) => ({ ...row, mark: keys.markOf(row) })))]));
}

/** As JSON has it; the ORM holds lists as PostgreSQL writes them. */
function plain({ meta }: ChangeSet<object>, field: string, value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  const { customType } = (meta.properties as Record<string, { readonly customType?: unknown }>)[field] ?? {};
  if (typeof value !== 'string' || !(customType instanceof ArrayType)) return value ?? null;
  return customType.convertToJSValue(value, customType.platform as Platform);
}
