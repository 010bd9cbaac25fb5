import { describe, expect, it } from '@jest/globals';
import { Tally } from './tally.ts';

const at = (minutes: number): Date => new Date(1_700_000_040_000 + minutes * 60_000);

describe('the tally of a reader', () => {
  it('counts each record once an hour, and lets an hour slide', () => {
    const tally = new Tally();
    tally.count(['a', 'b'], at(0));
    tally.count(['b', 'c'], at(30));
    expect(tally.seen(at(30))).toBe(3);
    expect(tally.seen(at(59))).toBe(3);
    expect(tally.seen(at(60))).toBe(1);

    tally.count(['a', 'b'], at(60));
    expect(tally.seen(at(60))).toBe(3);
  });

  it('loses and doubles nothing while the database is told, also where that fails', () => {
    const tally = new Tally();
    tally.count(['a', 'b'], at(0));
    expect(tally.take()).toEqual([[Math.floor(at(0).getTime() / 60_000), 2]]);
    tally.count(['c'], at(0));
    expect(tally.seen(at(0))).toBe(3);
    tally.giveBack();
    expect(tally.seen(at(0))).toBe(3);

    const told = tally.take();
    tally.count(['d'], at(0));
    tally.settle({ minutes: told, excesses: [], liftedUntil: null }, 0);
    expect(tally.seen(at(0))).toBe(4);
    expect(tally.isIdle(at(0))).toBe(false);
  });

  it('opens ten in a minute for somebody who is braked, each as often as he likes', () => {
    const tally = new Tally();
    const opened = Array.from({ length: 12 }, (_, each) => tally.opens(`r${each}`, at(0)));
    expect(opened.filter(Boolean)).toHaveLength(10);
    expect([tally.opens('r3', at(0)), tally.opens('r11', at(0)), tally.opens('r11', at(1))]).toEqual([true, false, true]);
  });
});
