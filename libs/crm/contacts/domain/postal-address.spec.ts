import { describe, expect, it } from '@jest/globals';
import { newId } from '#platform/kernel';
import { PostalAddress, type AddressFields } from './postal-address.ts';

const at = new Date('2026-03-02T09:00:00Z');
const anAddress = (fields: AddressFields = {}): PostalAddress => PostalAddress.add(newId(), 'organization', newId(), fields, at);

describe('a postal address', () => {
  it('is one to visit unless it says otherwise', () => {
    expect(anAddress().type).toBe('visit');
    expect(anAddress({ type: 'legal' }).type).toBe('legal');
  });

  it.each([['de', 'DE'], ['Германия', 'DE'], ['Україна', 'UA'], ['Atlantis', 'Atlantis']])('in %j keeps the country as %j', (told, kept) => {
    expect(anAddress({ addressCountry: told }).addressCountry).toBe(kept);
  });

  it('leaves alone what a correction does not say', () => {
    const address = anAddress({ streetAddress: 'Khreshchatyk 1', addressLocality: 'Kyiv', addressCountry: 'UA' });
    address.correct({ addressLocality: 'Lviv', addressCountry: null }, at);

    expect(address).toMatchObject({ streetAddress: 'Khreshchatyk 1', addressLocality: 'Lviv', addressCountry: null });
  });

  it('that is no longer used is kept as removed', () => {
    const address = anAddress({ addressLocality: 'Kyiv' });
    address.remove(at);

    expect(address).toMatchObject({ deletedAt: at, addressLocality: 'Kyiv' });
  });
});
