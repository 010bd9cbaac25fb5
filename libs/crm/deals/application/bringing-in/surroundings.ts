import type { Reach } from '#platform/access';
import type { DraftRules } from '#crm/contacts';
import type { LossReason } from '../../domain/catalogue.ts';
import type { Currency } from '../../domain/currency.ts';
import type { NamedPipeline, Owner } from '../../domain/sales-names.ts';
import type { Stamp } from '../../domain/stamp.ts';
import type { DealIndex } from './deal-index.ts';

/** What the actor of the arrivals may do. */
export interface Rights {
  readonly read: Reach;
  readonly change: Reach;
  readonly close: Reach;
  readonly transfer: Reach;
  readonly mayCreate: boolean;
  /** Fields that the roles close, as `kind.field`. */
  readonly closed: ReadonlySet<string>;
}

/** What the drafts of one transaction name, found in a few statements. */
export interface Named {
  readonly rights: Rights;
  readonly stamp: Stamp;
  readonly self: Owner;
  readonly owners: ReadonlyMap<string, Owner | 'ambiguous'>;
  readonly pipelines: readonly NamedPipeline[];
  readonly reasons: ReadonlyMap<string, LossReason>;
  readonly competitors: ReadonlyMap<string, string>;
  readonly currencies: ReadonlyMap<string, Currency>;
}

/** All that the arrivals look at and write to. */
export interface Surroundings extends Named {
  readonly rules: DraftRules;
  readonly index: DealIndex;
  readonly added: object[];
}
