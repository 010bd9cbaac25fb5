import { isNowhere } from '#platform/access';
import { newId } from '#platform/kernel';
import { Tag } from '../../domain/catalogue.ts';
import { changesNothing, type Arrival, type ArrivalCode, type ArrivalNote, type OrganizationDraft, type PartyDraft } from '../../domain/party-draft.ts';
import { findPerson } from './find-party.ts';
import type { KnownOrganization } from './known-index.ts';
import { personKeys } from './party-keys.ts';
import { mayChange } from './party-rights.ts';
import type { Ownership, Surroundings } from './surroundings.ts';
import type { Job } from './write-career.ts';
import { addOrganization, changeOrganization, nothingElse, seekOrganization, type OrganizationAlone } from './write-organization.ts';
import { addPerson, changePerson, newOwnerOf, type PersonTold } from './write-person.ts';

const note = (code: ArrivalCode, field: string | null = null, value: string | null = null): ArrivalNote => ({ code, field, value });
const rejected = (...notes: ArrivalNote[]): Arrival => ({ outcome: 'rejected', notes, personId: null, organizationId: null });

/** One draft arrives: it becomes a record, changes one, is passed over, or is refused as a whole with every reason. */
export function arrive(draft: PartyDraft, surroundings: Surroundings): Arrival {
  const refusals = [...closedFields(draft, surroundings), ...unknownNames(draft, surroundings)];
  if (refusals.length > 0) return rejected(...refusals);
  const owner = draft.ownerEmail === null ? null : surroundings.owners.get(draft.ownerEmail)!;
  return draft.person ? arrivePerson(draft as PersonTold['draft'], owner, surroundings) : arriveOrganization(draft, owner, surroundings);
}

function arrivePerson(draft: PersonTold['draft'], owner: Ownership | null, surroundings: Surroundings): Arrival {
  const { rules, rights, self } = surroundings;
  const keys = personKeys(draft.person, draft.contactPoints);
  const finding = findPerson(draft.person, keys, surroundings);
  const { found } = finding;
  if (found && changesNothing(rules)) return { outcome: 'skipped', notes: [note('already-there')], personId: found.id, organizationId: null };
  if (found && !mayChange(rights, found)) return rejected(note('not-yours-to-change'));
  if (!found && !rights.mayCreate) return rejected(note('not-yours-to-create'));
  const newOwner = found && newOwnerOf(found, owner, surroundings);
  if (newOwner === 'not-allowed') return rejected(note('owner-not-allowed', 'owner', draft.ownerEmail));
  const notes: ArrivalNote[] = [];
  const employer = draft.organization ? employ(draft.organization, nothingElse, false, owner ?? self, notes, surroundings) : null;
  const told: PersonTold = { draft, keys, jobs: jobsOf(draft, employer, owner ?? self, notes, surroundings), tagIds: tagIdsOf(draft, surroundings) };
  if (!found) return { outcome: 'created', notes, personId: addPerson(told, finding, owner ?? self, surroundings).id, organizationId: employer?.id ?? null };
  const isChanged = changePerson(found, told, newOwner, surroundings);
  return { outcome: 'updated', notes: isChanged ? notes : [note('nothing-new'), ...notes], personId: found.id, organizationId: employer?.id ?? null };
}

function arriveOrganization(draft: PartyDraft, owner: Ownership | null, surroundings: Surroundings): Arrival {
  const { rules, rights, self } = surroundings;
  const organization = draft.organization!;
  const { found } = seekOrganization(organization, surroundings);
  if (found && changesNothing(rules)) return { outcome: 'skipped', notes: [note('already-there')], personId: null, organizationId: found.id };
  if (found && !mayChange(rights, found)) return rejected(note('not-yours-to-change'));
  if (!found && !rights.mayCreate) return rejected(note('not-yours-to-create'));
  const alone: OrganizationAlone = { addresses: draft.addresses, tagIds: tagIdsOf(draft, surroundings) };
  const employer = employ(organization, alone, true, owner ?? self, [], surroundings);
  return { outcome: found ? 'updated' : 'created', notes: found && !found.isChanged && !found.isNew ? [note('nothing-new')] : [], personId: null, organizationId: employer.id };
}

/** The organization of a draft: found, or made. */
function employ(draft: OrganizationDraft, alone: OrganizationAlone, isAlone: boolean, owner: Ownership, notes: ArrivalNote[], surroundings: Surroundings): KnownOrganization {
  const finding = seekOrganization(draft, surroundings);
  if (!finding.found) return addOrganization(draft, finding, owner, alone, surroundings);
  if (changeOrganization(finding.found, draft, alone, isAlone, surroundings) === 'not-allowed') notes.push(note('organization-not-yours-to-change', 'organization.name', finding.found.name));
  return finding.found;
}

function jobsOf({ employments }: PartyDraft, employer: KnownOrganization | null, owner: Ownership, notes: ArrivalNote[], surroundings: Surroundings): Job[] {
  return employments.map((employment, at): Job => {
    const { organizationName, startDate, endDate } = employment;
    if (organizationName === null && (startDate ?? endDate)) notes.push(note('job-without-employer', 'employment', startDate ?? endDate ?? null));
    if (organizationName === null) return { ...employment, organizationId: null };
    const organization = at === 0 && employer ? employer : employ({ name: organizationName, contactPoints: [] }, nothingElse, false, owner, notes, surroundings);
    return { ...employment, organizationId: organization.id };
  });
}

/** Whoever brought the draft has asked already; rights may have changed since. */
function closedFields({ person, organization, contactPoints, employments, addresses }: PartyDraft, { rights: { closed } }: Surroundings): ArrivalNote[] {
  if (closed.size === 0) return [];
  const told = (kind: string, fields: object | null): string[] => Object.keys(fields ?? {}).map((field) => `${kind}.${field}`);
  const parts = [...(contactPoints.length > 0 ? ['person.contactPoints'] : []), ...(employments.length > 0 ? ['person.employments'] : []), ...(addresses.length > 0 ? [`${person ? 'person' : 'organization'}.addresses`] : [])];
  const own = told('organization', organization).filter((field) => field !== 'organization.contactPoints' || organization!.contactPoints.length > 0);
  return [...told('person', person), ...own, ...parts].filter((field) => closed.has(field)).map((field) => note('field-closed', field));
}

function unknownNames(draft: PartyDraft, { tags, tiers, territories, owners, rights, self }: Surroundings): ArrivalNote[] {
  const tier = draft.person?.tier ?? draft.organization?.tier;
  const territory = draft.person?.territory ?? draft.organization?.territory;
  const owner = draft.ownerEmail === null ? undefined : owners.get(draft.ownerEmail);
  return [
    ...(rights.mayAddTags ? [] : draft.tags.filter((tag) => !tags.has(tag.toLowerCase())).map((tag) => note('tag-unknown', 'tags', tag))),
    ...(tier !== undefined && !tiers.has(tier.toLowerCase()) ? [note('tier-unknown', 'tier', tier)] : []),
    ...(territory !== undefined && !territories.has(territory.toLowerCase()) ? [note('territory-unknown', 'territory', territory)] : []),
    ...(draft.ownerEmail !== null && !owner ? [note('owner-unknown', 'owner', draft.ownerEmail)] : []),
    ...(owner && owner.ownerId !== self.ownerId && isNowhere(rights.transfer) ? [note('owner-not-allowed', 'owner', draft.ownerEmail)] : []),
  ];
}

function tagIdsOf({ tags: named }: PartyDraft, { tags, added, stamp }: Surroundings): string[] {
  return named.map((name) => {
    const known = tags.get(name.toLowerCase());
    if (known) return known;
    const tag = Tag.add(newId(), name, stamp.at);
    added.push(tag);
    tags.set(name.toLowerCase(), tag.id);
    return tag.id;
  });
}
