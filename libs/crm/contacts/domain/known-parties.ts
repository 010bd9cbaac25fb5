import type { Standing } from '#platform/access';
import type { Tag } from './catalogue.ts';
import type { ContactPoint } from './contact-point.ts';
import type { DuplicateCandidate } from './duplicate-candidate.ts';
import type { Employment } from './employment.ts';
import type { Organization } from './organization.ts';
import type { PartyKind } from './party.ts';
import type { Person } from './person.ts';
import type { PostalAddress } from './postal-address.ts';

/** A record found by a key such as `email:…`, `phone:…`, `name:…` (a person's is its name in lower case), `domain:…`, `tax-id:…`, `id:…`, whoever may see it. */
export interface PartyMatch {
  readonly key: string;
  readonly id: string;
  readonly ownerId: string | null;
  readonly teamId: string | null;
  /** By what rights judge it, beside owner and team. */
  readonly standing: Standing;
  readonly name: string;
  readonly taxId: string | null;
  /** Where a person works. */
  readonly organizationId: string | null;
  /** Only a rehearsal knows it. */
  readonly isRehearsed: boolean;
}

export interface PersonWhole {
  readonly person: Person;
  readonly points: ContactPoint[];
  readonly career: Employment[];
  readonly addresses: PostalAddress[];
}

export interface OrganizationWhole {
  readonly organization: Organization;
  readonly points: ContactPoint[];
  readonly addresses: PostalAddress[];
}

export type Part = Tag | Person | Organization | ContactPoint | PostalAddress | Employment | DuplicateCandidate;

/** All parties as arrivals from outside are compared with them: many at once, beyond what the actor may see. What is hidden never leaves the use case. */
export abstract class KnownParties {
  /** Until the transaction ends nobody else brings parties in, so that two sources never make the same one twice. */
  abstract hold(): Promise<void>;
  /** Ordered, the oldest first. A rehearsal adds what it has remembered. */
  abstract matches(kind: PartyKind, keys: readonly string[], rehearsal: string | null): Promise<PartyMatch[]>;
  abstract persons(ids: readonly string[]): Promise<PersonWhole[]>;
  abstract organizations(ids: readonly string[]): Promise<OrganizationWhole[]>;
  abstract keep(parts: readonly Part[]): void;
  /** These are written and will not change any more in this transaction: nothing looks at them again. */
  abstract release(parts: readonly Part[]): void;
  /** Writes what changed so far, where an order of writes matters to a unique index. */
  abstract settle(at: Date): Promise<void>;
  /** What a rehearsal would have made. */
  abstract remember(kind: PartyKind, rehearsal: string, matches: readonly PartyMatch[]): Promise<void>;
  abstract forget(rehearsal: string): Promise<void>;
}

/** What a draft names in words. Keys are in lower case. */
export abstract class KnownNames {
  abstract tags(names: readonly string[]): Promise<Map<string, string>>;
  /** By code and by name. */
  abstract tiers(): Promise<Map<string, string>>;
  /** By their names. */
  abstract territories(): Promise<Map<string, string>>;
  /** Active colleagues, with the team their new records belong to. */
  abstract owners(emails: readonly string[]): Promise<Map<string, { readonly ownerId: string; readonly teamId: string | null }>>;
}
