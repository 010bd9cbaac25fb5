import { describe, expect, it } from '@jest/globals';
import { hiddenWith, hiddenWithout } from './hidden-fields.ts';
import { recordKind, type RecordField } from './record-kind.ts';

const label = { en: 'Label', ru: 'Метка', uk: 'Мітка' };
const field = (...of: string[]): RecordField => ({ label, type: 'text', group: 'main', select: 'r.x', of });
const fields = { pages: field(), thickness: field('pages'), weight: field('thickness'), price: field(), readers: { ...field(), needs: 'library.lend' } };
recordKind({ kind: 'atlas', label, table: 'library.atlases', read: 'library.read', defaultSort: 'price', joins: {}, hangsOn: [], fields });

describe('hiding a field', () => {
  it('hides whatever is made of it', () => {
    expect([...hiddenWith(new Set(['atlas.pages']))]).toEqual(['atlas.pages', 'atlas.thickness', 'atlas.weight']);
    expect([...hiddenWith(new Set(['atlas.weight']))]).toEqual(['atlas.weight']);
  });

  it('goes with a permission that the field needs', () => {
    expect(hiddenWithout(() => false)).toEqual(['atlas.readers']);
    expect(hiddenWithout((permission) => permission === 'library.lend')).toEqual([]);
  });

  it('hides nothing of another kind', () => {
    expect([...hiddenWith(new Set(['map.pages']))]).toEqual(['map.pages']);
  });
});
