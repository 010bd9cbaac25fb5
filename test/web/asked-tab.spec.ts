import { describe, expect, it } from '@jest/globals';
import { askedTab } from '../../apps/web/src/app/asked-tab.ts';

describe('A tab that an address asks for', () => {
  it('is shown where it is there', () => {
    expect(askedTab('paths', ['courses', 'paths'])).toBe('paths');
  });

  it('is the first one where none is asked for, or one that is not there', () => {
    expect(askedTab(undefined, ['courses', 'paths'])).toBe('courses');
    expect(askedTab('results', ['courses', 'paths'])).toBe('courses');
  });
});
