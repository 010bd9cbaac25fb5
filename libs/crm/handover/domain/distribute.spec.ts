import { describe, expect, it } from '@jest/globals';
import { distribute, type Candidate, type Placed } from './distribute.ts';

const thing = (id: string, more: Partial<Placed> = {}): Placed => ({ id, weight: 1, tierId: null, territoryId: null, lineIds: [], teamId: null, roads: {}, ...more });
const colleague = (userId: string, more: Partial<Candidate> = {}): Candidate => ({ userId, teamIds: [], lineIds: [], territoryIds: [], load: 0, ...more });
const to = (placements: ReturnType<typeof distribute>) => Object.fromEntries(placements.map(({ id, toUserId, because }) => [id, `${toUserId} ${because}`]));

describe('what hangs on a leaver', () => {
  it('goes to whoever has the least work, the heaviest first', () => {
    const placed = distribute([thing('a'), thing('b', { weight: 5 }), thing('c', { weight: 3 })], [colleague('ann', { load: 1 }), colleague('bob', { load: 2 })], { by: [], tiers: {} });

    expect(placed.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    expect(to(placed)).toEqual({ b: 'ann load', c: 'bob load', a: 'bob load' });
  });

  it('goes by the first rule that fits anybody, and by load where none does', () => {
    const customers = [thing('known', { roads: { bob: 3, ann: 1 }, lineIds: ['pumps'] }), thing('pumps', { lineIds: ['pumps'] }), thing('north', { territoryId: 'north' }), thing('ours', { teamId: 'kyiv' }), thing('none')];
    const colleagues = [colleague('ann', { lineIds: ['pumps'] }), colleague('bob', { territoryIds: ['north'] }), colleague('cai', { teamIds: ['kyiv'], load: 9 })];

    expect(to(distribute(customers, colleagues, { by: ['road', 'line', 'territory', 'team'], tiers: {} }))).toMatchObject({ known: 'bob road', pumps: 'ann line', north: 'bob territory', ours: 'cai team', none: 'ann load' });
  });

  it('of a tier goes to whom the tier is given, before anything else', () => {
    const customers = [thing('vip', { tierId: 'vip', roads: { ann: 9 } }), thing('other', { tierId: 'usual', roads: { ann: 1 } })];

    expect(to(distribute(customers, [colleague('ann'), colleague('bob')], { by: ['tier', 'road'], tiers: { vip: 'bob' } }))).toEqual({ vip: 'bob tier', other: 'ann road' });
  });

  it('is divided the same way each time it is asked', () => {
    const customers = Array.from({ length: 50 }, (_, at) => thing(`c${at}`, { weight: at % 4 }));
    const colleagues = [colleague('ann'), colleague('bob'), colleague('cai')];
    const shuffled = [...customers].reverse();

    expect(distribute(shuffled, colleagues, { by: [], tiers: {} })).toEqual(distribute(customers, colleagues, { by: [], tiers: {} }));
  });
});
