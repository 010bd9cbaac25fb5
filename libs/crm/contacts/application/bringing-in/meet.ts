import { isNowhere } from '#platform/access';
import type { Meeting, NamedParties, NamedPerson } from '../../domain/named-parties.ts';
import { mayBeSameName, nameWords } from '../../domain/name-words.ts';
import type { ArrivalNote, EmploymentDraft, OrganizationDraft } from '../../domain/party-draft.ts';
import { findOrganization, findPerson } from './find-party.ts';
import type { Known, KnownIndex, KnownOrganization, KnownPerson } from './known-index.ts';
import { organizationKeys, personKeys } from './party-keys.ts';
import { maySee } from './party-rights.ts';
import type { Ownership, Surroundings } from './surroundings.ts';
import { addOrganization, nothingElse } from './write-organization.ts';
import { addPerson } from './write-person.ts';

const nobody = { organizationId: null, personIds: [], isNew: false } as const;
type Sought<Party> = Party | 'new' | 'ambiguous';

/** Who is named: somebody known, or somebody new. Nobody is made before all of them are told clearly enough. */
export function meet({ organization, people, owner }: NamedParties, surroundings: Surroundings): Meeting {
  const { rights, self } = surroundings;
  const employer = organization && seekOrganization(organization, surroundings);
  if (employer === 'ambiguous') return { ...nobody, notes: [noteOf('organization-ambiguous', 'organization.name', organization!.name)] };
  const employerId = employer === 'new' || employer === null ? null : employer.id;
  const sought = people.map((named) => seekPerson(named, organization !== null, employerId, surroundings));
  const unclear = people.filter((_, at) => sought[at] === 'ambiguous');
  if (unclear.length > 0) return { ...nobody, notes: unclear.map(({ person }) => noteOf('person-ambiguous', 'person.displayName', person.displayName)) };
  const isNew = employer === 'new' || sought.includes('new');
  if (isNew && !rights.mayCreate) return { ...nobody, notes: [noteOf('not-yours-to-create', null, employer === 'new' ? organization!.name : people[sought.indexOf('new')]!.person.displayName)] };
  const theirs = owner && isGiving(surroundings) ? owner : self;
  const made = employer === 'new' ? addOrganization(organization!, findOrganization(organization!, organizationKeys(organization!), surroundings), theirs, nothingElse, surroundings) : employer;
  const persons = people.map((named, at) => (sought[at] === 'new' ? added(named, made, theirs, surroundings) : (sought[at] as KnownPerson)));
  return { notes: [], organizationId: made?.id ?? null, personIds: [...new Set(persons.map(({ id }) => id))], isNew };
}

const noteOf = (code: ArrivalNote['code'], field: string | null, value: string): ArrivalNote => ({ code, field, value });
const isGiving = ({ rights: { transfer } }: Surroundings): boolean => !isNowhere(transfer);

/** By domain and by name: where the one leaves several, the other chooses among them. */
function seekOrganization(draft: OrganizationDraft, { organizations, rights }: Surroundings): Sought<KnownOrganization> {
  return onlyOne(candidates(organizations, organizationKeys(draft), (party) => maySee(rights, party)));
}

/** By e-mail or phone, as in a list of people. Who is only named has to work at the organization that is named, or nowhere yet. */
function seekPerson({ person, contactPoints }: NamedPerson, isPlaced: boolean, employerId: string | null, { persons, rights }: Surroundings): Sought<KnownPerson> {
  const keys = personKeys(person, contactPoints);
  const words = nameWords(person.displayName);
  const isSeen = (party: KnownPerson): boolean => maySee(rights, party);
  if (keys.length > 0) return onlyOne(candidates(persons, keys, (party, key) => isSeen(party) && (!key.startsWith('phone:') || mayBeSameName(words, party.words))));
  const named = persons.withKey(nameKeyOf(person.displayName)).filter(isSeen);
  if (!isPlaced) return onlyOne([named]);
  const there = named.filter(({ organizationId }) => employerId !== null && organizationId === employerId);
  return onlyOne([there.length > 0 ? there : named.filter(({ organizationId }) => organizationId === null)]);
}

export const nameKeyOf = (name: string): string => `name:${name.trim().toLowerCase()}`;

function candidates<Whole>(index: KnownIndex<Whole>, keys: readonly string[], fits: (party: Known<Whole>, key: string) => boolean): Known<Whole>[][] {
  return keys.map((key) => index.withKey(key).filter((party) => fits(party, key))).filter((found) => found.length > 0);
}

function onlyOne<Party>(found: readonly (readonly Party[])[]): Sought<Party> {
  const [first = [], ...others] = found;
  const left = others.reduce((some, more) => { const both = some.filter((party) => more.includes(party)); return some.length > 1 && both.length > 0 ? both : some; }, first);
  return left.length === 0 ? 'new' : left.length === 1 ? left[0]! : 'ambiguous';
}

function added(named: NamedPerson, employer: KnownOrganization | null, owner: Ownership, surroundings: Surroundings): KnownPerson {
  const { person, contactPoints } = named;
  const keys = personKeys(person, contactPoints);
  const again = keys.length === 0 ? null : findPerson(person, keys, surroundings);
  // The same person may be named twice in one row.
  if (again?.found) return again.found;
  const job: EmploymentDraft | null = employer && { organizationName: employer.name, datePrecision: 'day' };
  const draft = { person, organization: null, employments: job ? [job] : [], contactPoints, addresses: [], tags: [], ownerEmail: null };
  const told = { draft, keys: [...keys, nameKeyOf(person.displayName)], jobs: job ? [{ ...job, organizationId: employer!.id }] : [], tagIds: [] };
  return addPerson(told, again ?? { found: null, others: [] }, owner, surroundings);
}
