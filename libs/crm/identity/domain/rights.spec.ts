import { describe, expect, it } from '@jest/globals';
import { systemActor, type Actor, type ReachName } from '#platform/access';
import { RightsExceedOwn } from './identity.errors.ts';
import { requireOwnRights, widened } from './rights.ts';

const nowhere = { all: false, owners: [], teams: [] } as const;
const grants = (name: string, reach: ReachName, lasting: ReachName | null = reach): Actor['grants'] => new Map([[name, { name: reach, reach: nowhere, lasting: lasting && { name: lasting, reach: nowhere } }]]);

describe('giving rights', () => {
  it('is free up to what one has', () => {
    expect(() => requireOwnRights([{ name: 'a.read', reach: 'own' }, { name: 'a.read', reach: 'team' }], grants('a.read', 'team'))).not.toThrow();
    expect(() => requireOwnRights([], systemActor('nobody', []).grants)).not.toThrow();
  });

  it.each([['a further reach', 'a.read', 'all'], ['another permission', 'a.change', 'own']] as const)('refuses %s', (_, name, reach) => {
    expect(() => requireOwnRights([{ name, reach }], grants('a.read', 'team'))).toThrow(RightsExceedOwn);
  });

  it('refuses what one has only for a time', () => {
    expect(() => requireOwnRights([{ name: 'a.read', reach: 'own' }], grants('a.read', 'all', null))).toThrow(RightsExceedOwn);
    expect(() => requireOwnRights([{ name: 'a.read', reach: 'team' }], grants('a.read', 'all', 'team'))).not.toThrow();
  });

  it('counts only what is new or goes further', () => {
    const before = [{ name: 'a.read', reach: 'all' }, { name: 'a.change', reach: 'own' }] as const;

    expect(widened([{ name: 'a.read', reach: 'team' }, { name: 'a.change', reach: 'team' }, { name: 'a.remove', reach: 'own' }], before))
      .toEqual([{ name: 'a.change', reach: 'team' }, { name: 'a.remove', reach: 'own' }]);
  });
});
