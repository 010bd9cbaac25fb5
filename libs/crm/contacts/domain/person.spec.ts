import { describe, expect, it } from '@jest/globals';
import { newId, ValidationFailed } from '#platform/kernel';
import { announced, refused } from '#platform/testing';
import { PersonAdded, PersonChanged, PersonRemoved, PersonRestored } from './contacts.events.ts';
import { Person, type PersonFields } from './person.ts';

const stamp = { at: new Date('2026-03-02T09:00:00Z'), byId: newId() };
const later = { at: new Date('2026-04-02T09:00:00Z'), byId: newId() };
const nobody = { ownerId: null, teamId: null };
const aPerson = (fields: PersonFields = { givenName: 'Olena', familyName: 'Koval' }): Person => Person.add(newId(), fields, nobody, stamp);

describe('a person', () => {
  it('is announced when added, once', () => {
    const person = aPerson();

    expect(announced(person)).toEqual([new PersonAdded(person.id)]);
    expect(person).toMatchObject({ displayName: 'Olena Koval', createdAt: stamp.at, createdById: stamp.byId, updatedAt: stamp.at, updatedById: stamp.byId, doNotContact: false, deletedAt: null });
  });

  it('needs some name', async () => {
    expect((await refused(() => aPerson({ jobTitle: 'Director' } as PersonFields), ValidationFailed)).errors).toEqual([{ pointer: '/familyName', code: 'name-missing' }]);
  });

  it('is called after the parts of the name, in their order', () => {
    expect(aPerson({ familyName: 'Koval', additionalName: 'Ivanivna', givenName: 'Olena' }).displayName).toBe('Olena Ivanivna Koval');
  });

  it('is called anew when a part changes', () => {
    const person = aPerson();
    person.correct({ familyName: 'Bondar' }, later);

    expect(person).toMatchObject({ displayName: 'Olena Bondar', givenName: 'Olena', updatedAt: later.at, updatedById: later.byId, createdById: stamp.byId });
    expect(announced(person, PersonChanged)).toEqual([new PersonChanged(person.id)]);
  });

  it('keeps a wording of its own when a part changes, until it is taken back', () => {
    const person = aPerson({ displayName: 'Lena (reception)', givenName: 'Olena', familyName: 'Koval' });

    person.correct({ familyName: 'Bondar' }, later);
    expect(person.displayName).toBe('Lena (reception)');

    person.correct({ displayName: null }, later);
    expect(person.displayName).toBe('Olena Bondar');
  });

  it('known only by one wording stays so when a part is emptied, and takes the name once it has one', () => {
    const person = aPerson({ displayName: 'reception@example.com' });

    person.correct({ givenName: null }, later);
    expect(person.displayName).toBe('reception@example.com');

    person.correct({ givenName: 'Olena' }, later);
    expect(person.displayName).toBe('Olena');
  });

  it('cannot lose its last name', async () => {
    const person = aPerson({ givenName: 'Olena' });

    expect((await refused(() => person.correct({ givenName: null }, later), ValidationFailed)).errors).toEqual([{ pointer: '/familyName', code: 'name-missing' }]);
    expect((await refused(() => aPerson({ displayName: 'Lena' }).correct({ displayName: null }, later), ValidationFailed)).errors[0]).toMatchObject({ code: 'name-missing' });
  });

  it('is found by each of its names, kept apart', () => {
    const person = aPerson({ displayName: 'Lena', givenName: 'Олена', familyName: 'Коваль', preferredName: 'Оленка' });

    expect(person.nameKey.split(' | ')).toEqual(['lina', 'olinka', 'olina', '', 'koval']);
  });

  it('leaves alone what a change does not say, and empties what it says is null', () => {
    const person = aPerson({ givenName: 'Olena', leadSource: 'fair', description: 'Loud' });
    person.correct({ description: null }, later);

    expect(person).toMatchObject({ leadSource: 'fair', description: null });
  });

  it('shows the employer of today, or none', () => {
    const person = aPerson();
    person.worksAt({ organizationId: 'acme', jobTitle: 'Buyer', department: null }, later);
    expect(person).toMatchObject({ organizationId: 'acme', jobTitle: 'Buyer', department: null });

    person.worksAt(null, later);
    expect(person).toMatchObject({ organizationId: null, jobTitle: null, department: null });
  });

  it('is removed and restored, and never gone', () => {
    const person = aPerson();
    person.remove(later);
    expect(person.deletedAt).toEqual(later.at);

    person.restore(later);
    expect(person).toMatchObject({ deletedAt: null, displayName: 'Olena Koval' });
    expect(announced(person)).toEqual([new PersonAdded(person.id), new PersonRemoved(person.id), new PersonRestored(person.id)]);
  });
});
