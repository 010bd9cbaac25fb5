import type { Reach } from '#platform/access';
import type { DraftRules } from '#crm/contacts';
import type { Activity, Owner } from '../../domain/activity.ts';
import type { NamedDeal } from '../../domain/known-activities.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Stamp } from '../../domain/stamp.ts';

/** What the drafts of one transaction name, found in a few statements, and what the actor may do. */
export interface Named {
  readonly read: Reach;
  readonly change: Reach;
  readonly mayCreate: boolean;
  /** Fields that the roles close, as `kind.field`. */
  readonly closed: ReadonlySet<string>;
  readonly stamp: Stamp;
  readonly self: Owner;
  readonly owners: ReadonlyMap<string, Owner | 'ambiguous'>;
  readonly outcomes: readonly Outcome[];
  readonly deals: readonly NamedDeal[];
}

export interface KnownActivity {
  readonly activity: Activity;
  readonly isNew: boolean;
}

/** All that the arrivals look at and write to; what one of them does, the next one sees. */
export interface Surroundings extends Named {
  readonly rules: DraftRules;
  readonly known: KnownActivity[];
}
