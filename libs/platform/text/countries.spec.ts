import { describe, expect, it } from '@jest/globals';
import { countryOf } from './countries.ts';

describe('a country', () => {
  it.each([['DE', 'DE'], ['ua', 'UA'], [' Germany ', 'DE'], ['Германия', 'DE'], ['Німеччина', 'DE'], ['Deutschland', 'DE'], ['США', 'US'], ['USA', 'US'], ['UK', 'GB'], ['Чехия', 'CZ'], ['Côte d’Ivoire', 'CI'], ['Україна', 'UA']])('told as %j is %s', (told, code) => {
    expect(countryOf(told)).toBe(code);
  });

  it.each(['', 'Atlantis', 'ZZ', 'EU', 'Berlin'])('is not told by %j', (told) => {
    expect(countryOf(told)).toBeNull();
  });
});
