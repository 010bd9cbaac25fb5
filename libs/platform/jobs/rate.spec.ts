import { describe, expect, it } from '@jest/globals';
import { Rate } from './rate.ts';

describe('the rate of a job', () => {
  it('is unknown at first, then what was done in the time between', () => {
    const rate = new Rate();

    expect([rate.told(0, 0), rate.told(500, 1000)]).toEqual([null, 500]);
  });

  it('follows a change within seconds, without jumping', () => {
    const rate = new Rate();
    rate.told(0, 0);
    rate.told(1000, 1000);
    const after = [2, 3, 4, 5, 10].map((second) => rate.told(1000 + (second - 1) * 100, second * 1000)!);

    expect(after[0]).toBeGreaterThan(500);
    expect(after[3]).toBeLessThan(600);
    expect(after[4]).toBeLessThan(250);
    expect(after.toSorted((one, other) => other - one)).toEqual(after);
  });

  it('is not upset by two reports of one moment', () => {
    const rate = new Rate();
    rate.told(0, 0);
    rate.told(10, 1000);

    expect(rate.told(20, 1000)).toBe(10);
  });
});
