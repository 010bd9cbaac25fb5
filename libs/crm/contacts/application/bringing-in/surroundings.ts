import type { Reach } from '#platform/access';
import type { DuplicateSignal } from '../../domain/duplicate-candidate.ts';
import type { OrganizationWhole, Part, PersonWhole } from '../../domain/known-parties.ts';
import type { PartyKind, Stamp } from '../../domain/party.ts';
import type { DraftRules } from '../../domain/party-draft.ts';
import type { KnownIndex } from './known-index.ts';

export interface Ownership {
  readonly ownerId: string | null;
  readonly teamId: string | null;
}

/** What the actor of the arrivals may do. */
export interface Rights {
  readonly read: Reach;
  readonly change: Reach;
  readonly transfer: Reach;
  /** Parties out of reach that are shared with him. */
  readonly sharedToRead: ReadonlySet<string>;
  readonly sharedToChange: ReadonlySet<string>;
  readonly mayCreate: boolean;
  readonly mayAddTags: boolean;
  /** Fields that the roles close, as `kind.field`. */
  readonly closed: ReadonlySet<string>;
}

/** All that the arrivals of one transaction look at and write to, gathered in a few statements. */
export interface Surroundings {
  readonly rules: DraftRules;
  readonly rights: Rights;
  readonly stamp: Stamp;
  readonly self: Ownership;
  readonly persons: KnownIndex<PersonWhole>;
  readonly organizations: KnownIndex<OrganizationWhole>;
  readonly tags: Map<string, string>;
  readonly tiers: ReadonlyMap<string, string>;
  readonly territories: ReadonlyMap<string, string>;
  readonly owners: ReadonlyMap<string, Ownership>;
  readonly added: Part[];
  /** Written after all else: a unique index needs the one before it to have stepped back. */
  readonly addedLast: Part[];
  /** What began and ended for people who were known before, by the ids of the employments. */
  readonly careers: { readonly began: string[]; readonly ended: string[] };
  readonly pairs: { readonly kind: PartyKind; readonly ids: readonly [string, string]; readonly signals: readonly DuplicateSignal[] }[];
}

/** A new record takes all that is told, in any order. */
export const forNew = (surroundings: Surroundings): Surroundings => ({ ...surroundings, rules: { rule: 'overwrite', fields: {} }, addedLast: surroundings.added });
