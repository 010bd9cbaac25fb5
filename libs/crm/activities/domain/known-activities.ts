import type { Activity, Owner } from './activity.ts';
import type { Outcome } from './outcome.ts';

/** By what an activity is found again: what another system calls it, else its moment. */
export interface ActivityKey {
  readonly externalId: string | null;
  readonly at: Date | null;
  readonly day: string | null;
}

export interface NamedDeal {
  readonly id: string;
  readonly name: string;
  readonly externalId: string | null;
  readonly organizationId: string | null;
}

/** All activities as arrivals from outside are compared with them: many at once. */
export abstract class KnownActivities {
  /** Until the transaction ends nobody else brings activities in, so that two sources never make the same one twice. */
  abstract hold(): Promise<void>;
  abstract matches(keys: readonly ActivityKey[]): Promise<readonly { readonly id: string; readonly ownerId: string | null; readonly teamId: string | null }[]>;
  /** Locked, the oldest first. */
  abstract activities(ids: readonly string[]): Promise<Activity[]>;
  abstract keep(activities: readonly Activity[]): void;
  /** Writes what changed so far. */
  abstract settle(at: Date): Promise<void>;
  /** These are written and will not change any more in this transaction. */
  abstract release(activities: readonly Activity[]): void;
  /** Lays down what earlier drafts of a rehearsal made or changed, as far as these keys find it. */
  abstract recall(rehearsal: string, keys: readonly ActivityKey[]): Promise<void>;
  /** What a rehearsal has made or changed, as it stands now; to be remembered once all of it was taken back. */
  abstract seen(ids: readonly string[]): Promise<string>;
  abstract remember(rehearsal: string, seen: string): Promise<void>;
  abstract forget(rehearsal: string): Promise<void>;
}

/** What sources from outside name in words, many at once. Keys are in lower case. */
export abstract class ActivityNames {
  /** Active colleagues by e-mail and by name. */
  abstract owners(words: readonly string[]): Promise<Map<string, Owner | 'ambiguous'>>;
  /** By name and by code; several may share a name for different types. */
  abstract outcomes(): Promise<readonly Outcome[]>;
  /** Those that the actor sees, by what another system calls them and by name. */
  abstract deals(words: readonly string[]): Promise<readonly NamedDeal[]>;
}
