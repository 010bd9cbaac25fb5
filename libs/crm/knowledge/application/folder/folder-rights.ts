import type { Actor } from '#platform/access';
import { AccessDenied } from '#platform/kernel';
import { FolderRightsChanged } from '../../domain/folder/folder.errors.ts';

const telling = ['knowledge.read', 'knowledge.write', 'knowledge.publish', 'knowledge.administer', 'deals.read'] as const;

/** What somebody may take along, as a mark that differs with any change of it. @throws AccessDenied */
export function folderRights({ grants }: Actor, areDrafts: boolean): string {
  for (const permission of ['knowledge.read', ...(areDrafts ? ['knowledge.write'] : [])]) if (!grants.has(permission)) throw new AccessDenied(permission);
  return telling.filter((permission) => grants.has(permission)).join(' ');
}

/** @throws AccessDenied, FolderRightsChanged */
export function requireSameFolderRights(actor: Actor, areDrafts: boolean, before: string): void {
  if (folderRights(actor, areDrafts) !== before) throw new FolderRightsChanged();
}
