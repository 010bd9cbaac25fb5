import { describe, expect, it } from '@jest/globals';
import { byteRange } from './byte-range.ts';

describe('a range of bytes', () => {
  it.each([
    ['bytes=0-99', 1000, { from: 0, to: 100 }], ['bytes=900-', 1000, { from: 900, to: 1000 }], ['bytes=-100', 1000, { from: 900, to: 1000 }],
    ['bytes=990-2000', 1000, { from: 990, to: 1000 }], ['bytes=-2000', 1000, { from: 0, to: 1000 }], ['bytes=0-0', 1, { from: 0, to: 1 }],
  ])('%s of %i', (header, size, span) => expect(byteRange(header, size)).toEqual(span));

  it.each([[undefined], ['bytes=-'], ['lines=1-2'], ['bytes=0-1,5-6'], ['bytes=a-b']])('%s is none', (header) => expect(byteRange(header, 1000)).toBeNull());

  it.each([['bytes=1000-', 1000], ['bytes=5-4', 1000], ['bytes=-0', 1000], ['bytes=0-0', 0]])('%s of %i lies outside', (header, size) => expect(byteRange(header, size)).toBe('unsatisfiable'));
});
