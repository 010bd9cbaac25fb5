import { describe, expect, it } from '@jest/globals';
import { lastMonths } from './kept-months.ts';

describe('the last months before a day', () => {
  it('end on their last days, over the turn of a year and in a leap year', () => {
    expect(lastMonths('2028-03-31', 3)).toEqual(['2028-02-29', '2028-01-31', '2027-12-31']);
    expect(lastMonths('2026-12-01', 1)).toEqual(['2026-11-30']);
    expect(lastMonths('2026-11-30', 1)).toEqual(['2026-10-31']);
  });
});
