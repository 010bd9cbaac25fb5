import type { Standing } from '#platform/access';
import type { DealCompetitor } from './deal-parts.ts';
import type { Deal } from './deal.ts';

/** By what a deal is found again: what another system calls it, else its name and the organization. */
export interface DealKey {
  readonly externalId: string | null;
  readonly name: string;
  readonly organizationId: string | null;
}

/** All deals as arrivals from outside are compared with them: many at once, beyond what the actor may see. What is hidden never leaves the use case. */
export abstract class KnownDeals {
  /** Until the transaction ends nobody else brings deals in, so that two sources never make the same one twice. */
  abstract hold(): Promise<void>;
  abstract matches(keys: readonly DealKey[]): Promise<readonly { readonly id: string; readonly ownerId: string | null; readonly teamId: string | null; readonly standing: Standing }[]>;
  /** Locked, the oldest first. */
  abstract deals(ids: readonly string[]): Promise<Deal[]>;
  abstract competitors(dealIds: readonly string[]): Promise<DealCompetitor[]>;
  abstract keep(entries: readonly object[]): void;
  /** Writes what changed so far. */
  abstract settle(at: Date): Promise<void>;
  /** These are written and will not change any more in this transaction: nothing looks at them again. */
  abstract release(entries: readonly object[]): void;
  /** Lays down what earlier drafts of a rehearsal made or changed, as far as these keys find it. */
  abstract recall(rehearsal: string, keys: readonly DealKey[]): Promise<void>;
  /** What a rehearsal has made or changed, as it stands now; to be remembered once all of it was taken back. */
  abstract seen(ids: readonly string[]): Promise<string>;
  abstract remember(rehearsal: string, seen: string): Promise<void>;
  abstract forget(rehearsal: string): Promise<void>;
}
