import { describe, expect, it } from '@jest/globals';
import { Kept } from './kept.ts';

describe('kept answers', () => {
  const asked = (of: () => Promise<number | undefined>) => {
    const state = { times: 0, now: 0 };
    const kept = new Kept<string, number>(() => { state.times += 1; return of(); }, 1000, () => state.now);
    return { state, kept };
  };

  it('answer for their moment and no longer, counted from the question', async () => {
    const { state, kept } = asked(() => { state.now += 400; return Promise.resolve(state.times); });
    expect(await kept.get('a')).toBe(1);
    state.now = 999;
    expect(await kept.get('a')).toBe(1);
    state.now = 1000;
    expect(await kept.get('a')).toBe(2);
  });

  it('are asked anew once it is told to forget', async () => {
    const { state, kept } = asked(() => Promise.resolve(state.times));
    expect(await kept.get('a')).toBe(1);
    kept.forget();
    expect(await kept.get('a')).toBe(2);
  });

  it('are not kept where it was told to forget while the question was under way', async () => {
    let answer: (value: number) => void = () => undefined;
    const { state, kept } = asked(() => new Promise((resolve) => (answer = resolve)));
    const first = kept.get('a');
    kept.forget();
    answer(1);
    expect(await first).toBe(1);
    const second = kept.get('a');
    answer(2);
    expect([await second, state.times]).toEqual([2, 2]);
  });

  it('do not keep that there is none', async () => {
    const { state, kept } = asked(() => Promise.resolve(state.times > 1 ? state.times : undefined));
    expect(await kept.get('a')).toBeUndefined();
    expect(await kept.get('a')).toBe(2);
  });
});
