import type { DealTeamMember } from './deal-parts.ts';
import type { Deal } from './deal.ts';

/** Many deals that go to other owners, and places in their teams. */
export abstract class GivenDeals {
  /** Locked in one order. @throws ResourceNotFound, AccessDenied, FieldForbidden where the actor may not transfer one */
  abstract locked(ids: readonly string[]): Promise<readonly Deal[]>;
  /** Places in teams, of deals the actor may transfer, with the other places that are taken there. @throws ResourceNotFound, AccessDenied */
  abstract members(ids: readonly string[]): Promise<{ readonly members: readonly DealTeamMember[]; readonly others: readonly DealTeamMember[] }>;
}
