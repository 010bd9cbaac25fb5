import { isWithin } from '#platform/access';
import { newId } from '#platform/kernel';
import type { PersonWhole } from '../../domain/known-parties.ts';
import { mergedFields } from '../../domain/merged-fields.ts';
import { nameWords } from '../../domain/name-words.ts';
import { ruleFor, type PartyDraft, type PersonDraft } from '../../domain/party-draft.ts';
import { Person, type PersonFields } from '../../domain/person.ts';
import type { Finding } from './find-party.ts';
import type { KnownPerson } from './known-index.ts';
import { showPoints } from './show-points.ts';
import { forNew, type Ownership, type Surroundings } from './surroundings.ts';
import { placeOf, writeAddresses } from './write-addresses.ts';
import { showCareer, writeCareer, type Job } from './write-career.ts';
import { placedIn, union } from './write-organization.ts';
import { writePoints } from './write-points.ts';

export interface PersonTold {
  readonly draft: PartyDraft & { readonly person: PersonDraft };
  readonly keys: readonly string[];
  readonly jobs: readonly Job[];
  readonly tagIds: readonly string[];
}

export function addPerson({ draft, keys, jobs, tagIds }: PersonTold, { others }: Finding<KnownPerson>, owner: Ownership, surroundings: Surroundings): KnownPerson {
  const { stamp, added, persons, pairs } = surroundings;
  const person = Person.add(newId(), { ...fieldsOf(draft.person, surroundings), displayName: draft.person.displayName }, owner, stamp);
  added.push(person);
  const whole: PersonWhole = { person, points: [], career: [], addresses: [] };
  const known = { id: person.id, ...owner, standing: person.standing, words: nameWords(person.displayName), taxId: null, organizationId: jobs.find(({ organizationId }) => organizationId !== null)?.organizationId ?? null, name: person.displayName, isNew: true, whole, isChanged: false };
  if (tagIds.length > 0) person.tag(tagIds, stamp);
  writeParts(whole, draft, jobs, forNew(surroundings));
  persons.learn(known, keys.filter((key) => !key.startsWith('id:')));
  for (const { party, signal } of others) pairs.push({ kind: 'person', ids: [known.id, party.id], signals: [signal] });
  return known;
}

/** Writes what the rules let through. Answers whether anything changed. */
export function changePerson(known: KnownPerson, { draft, keys, jobs, tagIds }: PersonTold, owner: Ownership | null, surroundings: Surroundings): boolean {
  const { rules, stamp, persons } = surroundings;
  persons.learn(known, keys.filter((key) => !key.startsWith('id:')));
  if (!known.whole) return true;
  const { person, points } = known.whole;
  const isNameless = (name: string): boolean => [...points, ...draft.contactPoints].some(({ value }) => value === name);
  const told = { ...fieldsOf(draft.person, surroundings), ...(isNameless(draft.person.displayName) ? {} : { displayName: draft.person.displayName }) };
  const fields = mergedFields('person', { ...person, displayName: isNameless(person.displayName) ? null : person.displayName }, told, rules);
  const isTold = Object.keys(fields).length > 0;
  if (isTold) person.correct(fields as PersonFields, stamp);
  const tags = union(person.tagIds, tagIds);
  const hasTags = ruleFor(rules, 'person.tags') !== 'never' && tags.length > person.tagIds.length;
  if (hasTags) person.tag(tags, stamp);
  const isAssigned = owner !== null && owner.ownerId !== person.ownerId;
  if (isAssigned) Object.assign(known, owner);
  if (isAssigned) person.assign(owner.ownerId!, owner.teamId, stamp);
  const hasParts = writeParts(known.whole, draft, jobs, surroundings);
  if (isTold) known.words = nameWords(person.displayName);
  known.standing = person.standing;
  known.isChanged ||= isTold || hasTags || isAssigned || hasParts;
  return isTold || hasTags || isAssigned || hasParts;
}

/** Whom the rules let a person that is there be given to; null: nobody else. */
export function newOwnerOf(known: KnownPerson, owner: Ownership | null, { rules, rights }: Surroundings): Ownership | 'not-allowed' | null {
  if (!owner || owner.ownerId === known.ownerId) return null;
  const rule = ruleFor(rules, 'owner');
  if (rule === 'never' || (rule === 'only-if-empty' && known.ownerId !== null)) return null;
  return isWithin(rights.transfer, known, known.standing) ? owner : 'not-allowed';
}

function fieldsOf({ id: _, displayName: __, tier, territory, ...fields }: PersonDraft, surroundings: Surroundings) {
  return { ...fields, ...placedIn({ tier, territory }, surroundings) };
}

function writeParts(whole: PersonWhole, draft: PartyDraft, jobs: readonly Job[], surroundings: Surroundings): boolean {
  const { person, points, addresses } = whole;
  const hasPoints = writePoints('person', person.id, points, draft.contactPoints, surroundings);
  if (hasPoints) showPoints(person, points, surroundings.stamp);
  const hasAddresses = writeAddresses('person', person.id, addresses, draft.addresses, surroundings);
  if (hasAddresses) person.summarize(placeOf(addresses), surroundings.stamp);
  const hasJobs = writeCareer(whole, jobs, surroundings);
  if (hasJobs) showCareer(whole, surroundings);
  return hasPoints || hasAddresses || hasJobs;
}
