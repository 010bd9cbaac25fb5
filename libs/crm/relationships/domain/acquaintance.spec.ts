import { describe, expect, it } from '@jest/globals';
import { closenessOf, fadingAt, reciprocityOf, strengthOf } from './acquaintance.ts';

const begin = new Date('2020-01-01T00:00:00Z');
const later = (days: number): Date => new Date(begin.getTime() + days * 86_400_000);

describe('how well one knows another', () => {
  it('grows with each contact and never passes a hundred', () => {
    expect([0, 6, 18, 60, 10_000].map((warmth) => strengthOf(warmth, begin))).toEqual([0, 19, 46, 88, 100]);
  });

  it('is worth half of its warmth after half a year, on any hour of the day', () => {
    expect(fadingAt(later(180))).toBe(0.5);
    expect(fadingAt(new Date(later(180).getTime() + 86_399_999))).toBe(0.5);
    expect(strengthOf(18, later(180))).toBe(strengthOf(9, begin));
  });

  it('keeps its order while it fades', () => {
    const fading = [40, 12, 5].map((warmth) => strengthOf(warmth, later(300)));
    expect(fading).toEqual([...fading].sort((one, other) => other - one));
    expect(new Set(fading).size).toBe(3);
  });

  it('is said in words', () => {
    expect([60, 59, 25, 24, 5, 4].map(closenessOf)).toEqual(['close', 'good', 'good', 'slight', 'slight', 'faint']);
    expect(reciprocityOf({ meetings: 0, inbound: 1, outbound: 9 })).toBe('both');
    expect(reciprocityOf({ meetings: 1, inbound: 0, outbound: 9 })).toBe('both');
    expect(reciprocityOf({ meetings: 0, inbound: 0, outbound: 9 })).toBe('ours');
    expect(reciprocityOf({ meetings: 0, inbound: 0, outbound: 0 })).toBe('unknown');
  });
});
