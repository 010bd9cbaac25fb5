import { currentActor } from '#platform/bus';
import { AccessDenied } from '#platform/kernel';

/** Owner, audience and terms of an article are its owner's to set, and of whoever administers knowledge. @throws AccessDenied */
export function requireOwnTerms(ownerId: string): void {
  const { userId, grants } = currentActor();
  if (ownerId !== userId && !grants.has('knowledge.administer')) throw new AccessDenied('knowledge.administer');
}
