import type { BusinessLine, Tag, Territory, Tier } from './catalogue.ts';
import type { ContactPoint } from './contact-point.ts';
import type { DuplicateCandidate } from './duplicate-candidate.ts';
import type { Employment } from './employment.ts';
import type { Organization } from './organization.ts';
import type { Party, PartyKind } from './party.ts';
import type { Person } from './person.ts';
import type { PostalAddress } from './postal-address.ts';

/** All persons. `get` locks one within the reach of the command's permission, or refuses. */
export abstract class Persons {
  abstract get(id: string): Promise<Person>;
  abstract getRemoved(id: string): Promise<Person>;
  abstract add(person: Person): void;
}

export abstract class Organizations {
  abstract get(id: string): Promise<Organization>;
  /** One that shows what was said elsewhere, by whoever may change it: no version of it is asked for. */
  abstract beside(id: string): Promise<Organization>;
  abstract getRemoved(id: string): Promise<Organization>;
  abstract add(organization: Organization): void;
}

/** What hangs on a party: ways to reach it and addresses. The party itself is locked first. */
export abstract class PartyParts {
  /** `writes` is the field about to be written; refused where it is closed to the actor. */
  abstract party(kind: PartyKind, id: string, writes: string): Promise<Party<Person> | Party<Organization>>;
  abstract contactPoints(partyId: string): Promise<ContactPoint[]>;
  abstract addresses(partyId: string): Promise<PostalAddress[]>;
  abstract add(part: ContactPoint | PostalAddress): void;
  /** Writes what changed so far, where an order of writes matters to a unique index. */
  abstract settle(at: Date): Promise<void>;
}

/** Many parties that go to other owners. */
export abstract class GivenParties {
  /** Locked in one order. @throws ResourceNotFound, AccessDenied, FieldForbidden where the actor may not transfer one */
  abstract locked(kind: PartyKind, ids: readonly string[]): Promise<readonly (Party<Person> | Party<Organization>)[]>;
}

export abstract class Employments {
  abstract of(personId: string): Promise<Employment[]>;
  abstract add(employment: Employment): void;
  abstract settle(at: Date): Promise<void>;
}

export abstract class Catalogues {
  abstract tag(id: string): Promise<Tag>;
  abstract tier(id: string): Promise<Tier>;
  abstract businessLine(id: string): Promise<BusinessLine>;
  abstract territory(id: string): Promise<Territory>;
  abstract add(entry: Tag | Tier | BusinessLine | Territory): void;
}

/** Checks that what a request names exists and may be seen. @throws ReferenceNotFound with the field */
export abstract class References {
  abstract user(id: string, field: string): Promise<void>;
  abstract team(id: string, field: string): Promise<void>;
  /** The team a new record of this owner belongs to. */
  abstract teamOf(userId: string): Promise<string | null>;
  abstract tier(id: string, field: string): Promise<void>;
  abstract organization(id: string, field: string): Promise<void>;
  /** Refuses a parent that is the organization itself or below it, however far. */
  abstract parent(id: string, childId: string, field: string): Promise<void>;
  abstract tags(ids: readonly string[], field: string): Promise<void>;
  abstract territory(id: string, field: string): Promise<void>;
  abstract businessLines(ids: readonly string[], field: string): Promise<void>;
}

/** Pairs that may be one. `get` locks one of which the actor may see both sides, and checks its version. */
export abstract class Duplicates {
  abstract get(id: string): Promise<DuplicateCandidate>;
}
