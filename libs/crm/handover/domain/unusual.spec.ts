import { describe, expect, it } from '@jest/globals';
import { isUnusual, usualOf } from './unusual.ts';

const days = (...records: number[]) => records.map((each, at) => ({ day: `2026-11-${String(at + 1).padStart(2, '0')}`, records: each }));
const marked = (...records: number[]): number[] => days(...records).filter((each) => isUnusual(each, usualOf(days(...records)))).map((each) => each.records);

describe('a day of reading', () => {
  it('is measured by what is usual for the one who reads', () => {
    expect(usualOf([])).toBe(0);
    expect(usualOf(days(10, 400, 20))).toBe(20);
    expect(usualOf(days(10, 400))).toBe(10);
  });

  it('is unusual from three times that on, where it is worth a word', () => {
    expect(marked(100, 120, 329, 330, 90, 110, 80)).toEqual([330]);
    expect(marked(2, 3, 2, 2, 49, 50)).toEqual([50]);
    expect(marked(500)).toEqual([]);
  });
});
