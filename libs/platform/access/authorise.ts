import { AccessDenied, SignInRequired, type Message } from '#platform/kernel';
import type { Actor, Reach } from './actor.ts';
import { requirementOf } from './requirement.ts';

export class UndeclaredPermission extends Error {
  constructor(name: string) {
    super(`${name} declares no permission: say @Requires, @SignedIn, @Public or @Internal.`);
  }
}

/** Refuses a message its actor may not send. The one place where that is decided. */
export function authorise(message: Message, actor: Actor | null): void {
  const requirement = requirementOf(message.constructor);
  if (!requirement) throw new UndeclaredPermission(message.constructor.name);
  if (requirement.kind === 'public' || requirement.kind === 'internal') return;
  if (!actor) throw new SignInRequired();
  if (requirement.kind === 'permission' && !actor.grants.has(requirement.permission)) throw new AccessDenied(requirement.permission);
}

/** The reach of somebody who has none. */
export const nowhere: Reach = { all: false, owners: [], teams: [] };

/** How far the actor's permission goes; nowhere when it is missing. */
export function reachOf(actor: Actor, permission: string): Reach {
  return actor.grants.get(permission)?.reach ?? nowhere;
}

/** How far the actor's permission goes without an end and in its own name. */
export function lastingReachOf(actor: Actor, permission: string): Reach {
  return actor.grants.get(permission)?.lasting?.reach ?? nowhere;
}

/** Whether a record of this owner and this team is within a reach. */
export function isWithin(reach: Reach, { ownerId, teamId }: { readonly ownerId: string | null; readonly teamId: string | null }): boolean {
  return reach.all || (ownerId !== null && reach.owners.includes(ownerId)) || (teamId !== null && reach.teams.includes(teamId));
}
