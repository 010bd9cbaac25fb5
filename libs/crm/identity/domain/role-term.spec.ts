import { describe, expect, it } from '@jest/globals';
import { ValidationFailed } from '#platform/kernel';
import { checkTerms, isHeldOn, isLasting, isLonger } from './role-term.ts';

const march = { roleId: 'guard', from: '2026-03-01', until: '2026-03-31' };

describe('the term of a role', () => {
  it('counts its first and its last day', () => {
    expect(['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((day) => isHeldOn(day, [march], 'guard'))).toEqual([false, true, true, false]);
    expect(isHeldOn('2026-02-28', [march], 'keeper')).toBe(true);
  });

  it('is lasting only where it has begun and does not end', () => {
    expect(isLasting('2026-03-05', [march], 'guard')).toBe(false);
    expect(isLasting('2026-03-05', [{ ...march, until: null }], 'guard')).toBe(true);
    expect(isLasting('2026-02-05', [{ ...march, until: null }], 'guard')).toBe(false);
    expect(isLasting('2026-02-05', [march], 'keeper')).toBe(true);
  });

  it('is longer by any day it did not have', () => {
    const held = (change: object) => isLonger('guard', [{ ...march, ...change }], [march]);

    expect([held({}), held({ from: '2026-03-02' }), held({ until: '2026-03-30' })]).toEqual([false, false, false]);
    expect([held({ from: '2026-02-28' }), held({ until: '2026-04-01' }), held({ until: null }), held({ from: null })]).toEqual([true, true, true, true]);
    expect([isLonger('guard', [], [march]), isLonger('guard', [march], [])]).toEqual([true, false]);
  });

  it('is told of a role that is held, once, and does not end before it begins', () => {
    expect(() => checkTerms([march], ['guard'])).not.toThrow();
    for (const terms of [[{ ...march, roleId: 'keeper' }], [march, march], [{ ...march, until: '2026-02-01' }]]) expect(() => checkTerms(terms, ['guard'])).toThrow(ValidationFailed);
  });
});
