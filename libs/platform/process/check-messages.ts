import { requirementOf, UndeclaredPermission } from '#platform/access';
import { permissionEntry } from '#platform/access';
import { handledMessages } from '#platform/bus';

/** Refuses to boot while a message does not say who may send it, or names a permission nobody defined. */
export function checkMessages(): void {
  for (const message of handledMessages() as { name: string }[]) {
    const requirement = requirementOf(message);
    if (!requirement) throw new UndeclaredPermission(message.name);
    if (requirement.kind === 'permission' && !permissionEntry(requirement.permission)) throw new Error(`${message.name} requires ${requirement.permission}, which no module defines.`);
  }
}
