import { newId } from '#platform/kernel';
import type { OrganizationWhole } from '../../domain/known-parties.ts';
import { mergedFields } from '../../domain/merged-fields.ts';
import { Organization } from '../../domain/organization.ts';
import { ruleFor, type AddressDraft, type OrganizationDraft } from '../../domain/party-draft.ts';
import { findOrganization, type Finding } from './find-party.ts';
import type { KnownOrganization } from './known-index.ts';
import { organizationKeys } from './party-keys.ts';
import { mayChange } from './party-rights.ts';
import { showPoints } from './show-points.ts';
import { forNew, type Ownership, type Surroundings } from './surroundings.ts';
import { placeOf, writeAddresses } from './write-addresses.ts';
import { writePoints } from './write-points.ts';

/** What else a row says of the organization where it says nothing of a person. */
export interface OrganizationAlone {
  readonly addresses: readonly AddressDraft[];
  readonly tagIds: readonly string[];
}

export const nothingElse: OrganizationAlone = { addresses: [], tagIds: [] };
const bare = new Set(['name', 'contactPoints', 'id']);
/** Whether it is told more than the name. */
export const hasDetails = (draft: OrganizationDraft): boolean => draft.contactPoints.length > 0 || Object.keys(draft).some((key) => !bare.has(key));

export function addOrganization(draft: OrganizationDraft, { others }: Finding<KnownOrganization>, owner: Ownership, alone: OrganizationAlone, surroundings: Surroundings): KnownOrganization {
  const { stamp, added, organizations, pairs } = surroundings;
  const { types, ...fields } = fieldsOf(draft, surroundings);
  const organization = Organization.add(newId(), { ...fields, name: draft.name, ...(types && { types: [...types] }) }, owner, stamp);
  added.push(organization);
  const whole: OrganizationWhole = { organization, points: [], addresses: [] };
  const known = { id: organization.id, ...owner, standing: organization.standing, words: new Set<string>(), taxId: draft.taxId ?? null, organizationId: null, name: draft.name, isNew: true, whole, isChanged: false };
  writeParts(whole, draft, alone, forNew(surroundings));
  organizations.learn(known, organizationKeys(draft).filter((key) => !key.startsWith('id:')));
  for (const { party, signal } of others) pairs.push({ kind: 'organization', ids: [known.id, party.id], signals: [signal] });
  return known;
}

/** Fills in what the draft tells. Answers whether the draft tells more than the actor may write here. */
export function changeOrganization(known: KnownOrganization, draft: OrganizationDraft, alone: OrganizationAlone, isAlone: boolean, surroundings: Surroundings): 'done' | 'not-allowed' {
  const { organizations, rights, stamp, rules } = surroundings;
  if (!known.whole) return 'done';
  const { organization } = known.whole;
  const { types, ...told } = fieldsOf(draft, surroundings);
  // Only a list of organizations renames them: people write the names of their employers as they please.
  const fields = mergedFields('organization', organization, { ...(isAlone && { name: draft.name }), ...told, ...(types && { types: union(organization.types, types) }) }, rules);
  const isTold = Object.keys(fields).length > 0;
  if (!mayChange(rights, known)) return isTold || draft.contactPoints.length > 0 ? 'not-allowed' : 'done';
  if (isTold) organization.correct(fields as never, stamp);
  const hasNewParts = writeParts(known.whole, draft, alone, surroundings);
  if (isTold || hasNewParts) known.isChanged = true;
  known.standing = organization.standing;
  organizations.learn(known, organizationKeys(draft).filter((key) => !key.startsWith('id:')));
  return 'done';
}

export const seekOrganization = (draft: OrganizationDraft, surroundings: Surroundings): Finding<KnownOrganization> => findOrganization(draft, organizationKeys(draft), surroundings);

/** The tier and the territory that are named, by their ids. */
export function placedIn({ tier, territory }: { readonly tier: string | undefined; readonly territory: string | undefined }, { tiers, territories }: Surroundings) {
  return { tierId: tier === undefined ? undefined : tiers.get(tier.toLowerCase()), territoryId: territory === undefined ? undefined : territories.get(territory.toLowerCase()) };
}

function fieldsOf({ id: _, name: __, contactPoints: ___, tier, territory, ...fields }: OrganizationDraft, surroundings: Surroundings) {
  return { ...fields, ...placedIn({ tier, territory }, surroundings) };
}

function writeParts({ organization, points, addresses }: OrganizationWhole, draft: OrganizationDraft, alone: OrganizationAlone, surroundings: Surroundings): boolean {
  const { rules, stamp } = surroundings;
  const hasPoints = writePoints('organization', organization.id, points, draft.contactPoints, surroundings);
  if (hasPoints) showPoints(organization, points, stamp);
  const hasAddresses = writeAddresses('organization', organization.id, addresses, alone.addresses, surroundings);
  if (hasAddresses) organization.summarize(placeOf(addresses), stamp);
  const tagIds = union(organization.tagIds, alone.tagIds);
  const hasTags = tagIds.length > organization.tagIds.length && ruleFor(rules, 'organization.tags') !== 'never';
  if (hasTags) organization.tag(tagIds, stamp);
  return hasPoints || hasAddresses || hasTags;
}

export const union = (known: readonly string[], given: readonly string[]): string[] => [...new Set([...known, ...given])];
