import { Injectable } from '@nestjs/common';
import { reachOf } from '#platform/access';
import { currentActor, sharedAmong } from '#platform/bus';
import { KnownNames, KnownParties, type OrganizationWhole, type PersonWhole } from '../../domain/known-parties.ts';
import type { NamedParties } from '../../domain/named-parties.ts';
import type { DraftRules, PartyDraft } from '../../domain/party-draft.ts';
import { Ownership } from '../ownership.ts';
import { KnownIndex } from './known-index.ts';
import { nameKeyOf } from './meet.ts';
import { organizationKeys, personKeys } from './party-keys.ts';
import { mayChange, maySee } from './party-rights.ts';
import type { Rights, Surroundings } from './surroundings.ts';
import { hasDetails } from './write-organization.ts';

/** Gathers, in a few statements for all drafts, whom they may be about and what they name. */
@Injectable()
export class Gather {
  constructor(private readonly known: KnownParties, private readonly names: KnownNames, private readonly ownership: Ownership) {}

  async around(drafts: readonly PartyDraft[], rules: DraftRules, rehearsal: string | null): Promise<Surroundings> {
    const persons = new KnownIndex<PersonWhole>(await this.known.matches('person', unique(drafts.flatMap(({ person, contactPoints }) => (person ? personKeys(person, contactPoints) : []))), rehearsal));
    const organizations = new KnownIndex<OrganizationWhole>(await this.known.matches('organization', unique(drafts.flatMap(organizationKeysOf)), rehearsal));
    const rights = await rightsOfActor(persons.all(), organizations.all());
    await this.load(persons, organizations, rights, drafts);
    const [tags, emails] = [unique(drafts.flatMap((draft) => draft.tags)), unique(drafts.flatMap(({ ownerEmail }) => ownerEmail ?? []))];
    const hasTiers = drafts.some(({ person, organization }) => person?.tier ?? organization?.tier);
    const hasTerritories = drafts.some(({ person, organization }) => person?.territory ?? organization?.territory);
    return {
      rules, rights, persons, organizations, stamp: this.ownership.stamp(), self: await this.ownership.ofNew({}),
      tags: await this.names.tags(tags), tiers: hasTiers ? await this.names.tiers() : new Map<string, string>(), territories: hasTerritories ? await this.names.territories() : new Map<string, string>(), owners: await this.names.owners(emails),
      added: [], addedLast: [], pairs: [], careers: { began: [], ended: [] },
    };
  }

  /** Only who there is: those that something else names are not changed. */
  async aroundNamed(named: readonly NamedParties[], rehearsal: string | null): Promise<Surroundings> {
    const people = named.flatMap((each) => each.people.flatMap(({ person, contactPoints }) => [...personKeys(person, contactPoints), nameKeyOf(person.displayName)]));
    const persons = new KnownIndex<PersonWhole>(await this.known.matches('person', unique(people), rehearsal));
    const organizations = new KnownIndex<OrganizationWhole>(await this.known.matches('organization', unique(named.flatMap(({ organization }) => (organization ? organizationKeys(organization) : []))), rehearsal));
    const nothing = new Map<string, never>();
    return {
      rules: { rule: 'never', fields: {} }, rights: await rightsOfActor(persons.all(), organizations.all()), persons, organizations, stamp: this.ownership.stamp(), self: await this.ownership.ofNew({}),
      tags: nothing, tiers: nothing, territories: nothing, owners: nothing, added: [], addedLast: [], pairs: [], careers: { began: [], ended: [] },
    };
  }

  /** The records that may be changed, and the organizations whose fields are told. */
  private async load(persons: Surroundings['persons'], organizations: Surroundings['organizations'], rights: Rights, drafts: readonly PartyDraft[]): Promise<void> {
    const changeable = new Map(persons.all().filter((known) => !known.isNew && mayChange(rights, known)).map((known) => [known.id, known]));
    for (const whole of await this.known.persons([...changeable.keys()])) changeable.get(whole.person.id)!.whole = whole;
    if (!drafts.some(({ organization, person }) => organization && (hasDetails(organization) || !person))) return;
    const told = new Map(organizations.all().filter((known) => !known.isNew && maySee(rights, known)).map((known) => [known.id, known]));
    for (const whole of await this.known.organizations([...told.keys()])) told.get(whole.organization.id)!.whole = whole;
  }
}

async function rightsOfActor(persons: readonly Identified[], organizations: readonly Identified[]): Promise<Rights> {
  const actor = currentActor();
  const shared = async (permission: string): Promise<ReadonlySet<string>> => new Set([...(await sharedAmong(permission, 'person', persons.map(({ id }) => id))), ...(await sharedAmong(permission, 'organization', organizations.map(({ id }) => id)))]);
  const reach = (verb: string) => reachOf(actor, `contacts.${verb}`);
  return { read: reach('read'), change: reach('change'), transfer: reach('transfer'), sharedToRead: await shared('contacts.read'), sharedToChange: await shared('contacts.change'), mayCreate: actor.grants.has('contacts.create'), mayAddTags: actor.grants.has('contacts.administer'), closed: actor.mask.readOnly };
}

type Identified = { readonly id: string };

const unique = (values: readonly string[]): string[] => [...new Set(values)];
const organizationKeysOf = ({ organization, employments }: PartyDraft): string[] => [
  ...(organization ? organizationKeys(organization) : []), ...employments.flatMap(({ organizationName }) => (organizationName ? organizationKeys({ name: organizationName, contactPoints: [] }) : [])),
];
