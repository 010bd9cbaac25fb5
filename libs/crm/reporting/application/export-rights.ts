import { createHash } from 'node:crypto';
import { reachOf, type Actor } from '#platform/access';
import { AccessDenied } from '#platform/kernel';
import type { RecordKind } from '#platform/records';
import { ExportRightsChanged } from '../domain/export.errors.ts';

/** What the actor may take out of this kind, as a mark that differs with any change. @throws AccessDenied */
export function exportRights(kind: RecordKind, actor: Actor): string {
  for (const permission of ['reporting.export', kind.read]) if (!actor.grants.has(permission)) throw new AccessDenied(permission);
  return createHash('sha256').update(JSON.stringify([reachOf(actor, kind.read), [...actor.mask.hidden].sort()])).digest('base64url');
}

/** @throws AccessDenied, ExportRightsChanged */
export function requireSameRights(kind: RecordKind, actor: Actor, before: string): void {
  if (exportRights(kind, actor) !== before) throw new ExportRightsChanged();
}
