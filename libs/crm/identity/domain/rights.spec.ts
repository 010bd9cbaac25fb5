import { describe, expect, it } from '@jest/globals';
import { nowhere, systemActor, type Actor, type Condition, type ReachName } from '#platform/access';
import { RightsExceedOwn } from './identity.errors.ts';
import { requireOwnRights, widened } from './rights.ts';

const held = (name: ReachName, condition: Condition = {}) => ({ name, given: [{ name, condition }], reach: nowhere });
const grants = (name: string, reach: ReachName, lasting: ReachName | null = reach, condition: Condition = {}): Actor['grants'] => new Map([[name, { ...held(reach), lasting: lasting && held(lasting, condition) }]]);
const given = (reach: ReachName, ...conditions: [on: string, among: readonly string[]][]) => ({ name: 'a.read', reach, conditions: conditions.map(([on, among]) => ({ on, among })) });

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

  it('takes a line or a territory for no part of a team, nor a team for a part of those', () => {
    for (const [has, wants] of [['subordinates', 'line'], ['line', 'team'], ['territory', 'line'], ['line', 'all']] as const) expect(() => requireOwnRights([given(wants)], grants('a.read', has))).toThrow(RightsExceedOwn);
    for (const [has, wants] of [['all', 'line'], ['line', 'line'], ['line', 'own'], ['all', 'territory']] as const) expect(() => requireOwnRights([given(wants)], grants('a.read', has))).not.toThrow();
  });

  it('lets a condition be given on only as narrow or narrower', () => {
    const mine = grants('a.read', 'all', 'all', { confidentiality: ['open', 'confidential'] });

    for (const wanted of [given('all'), given('own'), given('team', ['confidentiality', ['open', 'secret']]), given('all', ['tier', ['none']])]) expect(() => requireOwnRights([wanted], mine)).toThrow(RightsExceedOwn);
    for (const wanted of [given('all', ['confidentiality', ['confidential', 'open']]), given('own', ['confidentiality', ['open']], ['tier', ['none']])]) expect(() => requireOwnRights([wanted], mine)).not.toThrow();
  });

  it('counts only what is new or goes further', () => {
    const before = [{ name: 'a.read', reach: 'all' }, { name: 'a.change', reach: 'own' }] as const;

    expect(widened([{ name: 'a.read', reach: 'team' }, { name: 'a.change', reach: 'team' }, { name: 'a.remove', reach: 'own' }], before))
      .toEqual([{ name: 'a.change', reach: 'team' }, { name: 'a.remove', reach: 'own' }]);
    expect(widened([given('all', ['confidentiality', ['open']])], [given('all')])).toEqual([]);
    expect(widened([given('all')], [given('all', ['confidentiality', ['open']])])).toEqual([given('all')]);
  });
});
