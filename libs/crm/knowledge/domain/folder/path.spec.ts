import { describe, expect, it } from '@jest/globals';
import { namedFile, pathFrom } from './path.ts';

describe('a file of a folder', () => {
  it.each([
    ['answer-an-inquiry.en.md', { kind: 'text', slug: 'answer-an-inquiry', language: 'en' }], ['sales/calls/first-call.uk.md', { kind: 'text', slug: 'first-call', language: 'uk' }], ['processes/close-a-deal.md', { kind: 'process', slug: 'close-a-deal' }],
    ['files/x.png', { kind: 'file' }], ['sales/files/deep/x.en.md', { kind: 'file' }], ['README.md', { kind: 'other' }], ['a.de.md', { kind: 'other' }], ['Big.en.md', { kind: 'other' }], ['.DS_Store', { kind: 'other' }], [`${'a'.repeat(81)}.en.md`, { kind: 'other' }],
  ])('%s is known by its place', (path, expected) => expect(namedFile(path)).toEqual(expected));

  it.each([
    ['a.en.md', 'files/x.png', 'files/x.png'], ['sales/a.en.md', '../files/x.png', 'files/x.png'], ['sales/a.en.md', './b.en.md', 'sales/b.en.md'], ['a.en.md', '../x', null], ['sales/a.en.md', '../../x', null],
  ])('%s names %s', (file, address, expected) => expect(pathFrom(file, address)).toBe(expected));
});
