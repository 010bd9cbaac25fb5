import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inParts } from './file-parts.ts';

async function partsOf(pieces: readonly Uint8Array[], size: number): Promise<Buffer[]> {
  const parts: Buffer[] = [];
  for await (const part of inParts((async function* () { yield* pieces; })(), size)) parts.push(Buffer.from(part));
  return parts;
}

describe('bytes in parts', () => {
  it('are the same bytes, in parts of one size but the last', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 12 }), fc.integer({ min: 1, max: 16 }), async (pieces, size) => {
      const parts = await partsOf(pieces, size);

      expect(Buffer.concat(parts)).toEqual(Buffer.concat(pieces));
      expect(parts.slice(0, -1).every(({ length }) => length === size)).toBe(true);
      expect(parts.at(-1)?.length ?? 1).toBeGreaterThan(0);
      expect(parts.at(-1)?.length ?? 1).toBeLessThanOrEqual(size);
    }));
  });
});
