import { describe, expect, it } from '@jest/globals';
import { newId } from '#platform/kernel';
import { Organization } from './organization.ts';
import { Person } from './person.ts';

const at = new Date('2026-03-02T09:00:00Z');
const later = { at: new Date('2026-04-02T09:00:00Z'), byId: newId() };
const owner = { ownerId: newId(), teamId: newId() };

describe.each([
  ['a person', () => Person.add(newId(), { familyName: 'Koval' }, owner, { at, byId: null })],
  ['an organization', () => Organization.add(newId(), { name: 'Acme' }, owner, { at, byId: null })],
])('%s as a party', (_, aParty) => {
  it('belongs to an owner and a team, and can be given to others', () => {
    const party = aParty();
    expect(party).toMatchObject(owner);

    const heir = newId();
    party.assign(heir, null, later);
    expect(party).toMatchObject({ ownerId: heir, teamId: null, updatedAt: later.at, updatedById: later.byId });
  });

  it('has exactly the tags and lines last said', () => {
    const party = aParty();
    const [one, two] = [newId(), newId()];
    party.tag([one, two], later);
    party.tag([two], later);
    party.placeInLines([one], later);

    expect(party).toMatchObject({ tagIds: [two], businessLineIds: [one] });
  });

  it('keeps a list of its own, whatever becomes of the one it was given', () => {
    const party = aParty();
    const given = [newId()];
    party.tag(given, later);
    given.pop();

    expect(party.tagIds).toHaveLength(1);
  });

  it('shows the first of its contact points and addresses', () => {
    const party = aParty();
    party.summarize({ primaryEmail: 'a@example.com', city: 'Kyiv' }, later);
    party.summarize({ primaryEmail: null }, later);

    expect(party).toMatchObject({ primaryEmail: null, city: 'Kyiv', updatedAt: later.at });
  });
});
