import { describe, expect, it } from '@jest/globals';
import { Together } from './together.ts';

describe('questions asked together', () => {
  it('share a round trip when they come while one is under way, and each gets its own answer', async () => {
    const trips: (readonly string[])[] = [];
    const lengths = new Together<string, number>(async (words) => {
      trips.push(words);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return new Map(words.filter((word) => word !== 'nobody').map((word) => [word, word.length]));
    });

    const answers = await Promise.all(['a', 'bb', 'ccc', 'bb', 'nobody'].map((word) => lengths.get(word)));

    expect(answers).toEqual([1, 2, 3, 2, undefined]);
    expect(trips).toEqual([['a'], ['bb', 'ccc', 'nobody']]);
  });

  it('are never answered by what was known before they came', async () => {
    let version = 0;
    const versions = new Together<string, number>(async (keys) => {
      const seen = version;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return new Map(keys.map((key) => [key, seen]));
    });

    const before = versions.get('same');
    version = 1;
    const after = versions.get('same');

    expect(await before).toBe(0);
    expect(await after).toBe(1);
  });

  it('fail together, and the next are asked again', async () => {
    let broken = true;
    const one = new Together<string, number>((keys) => (broken ? Promise.reject(new Error('cut')) : Promise.resolve(new Map(keys.map((key) => [key, 1])))));

    await expect(one.get('a')).rejects.toThrow('cut');
    broken = false;

    expect(await one.get('a')).toBe(1);
  });
});
