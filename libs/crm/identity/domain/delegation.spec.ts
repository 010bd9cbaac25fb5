import { describe, expect, it } from '@jest/globals';
import { ValidationFailed } from '#platform/kernel';
import { Delegation, type DelegationTerms } from './delegation.ts';

const at = new Date('2026-03-10T10:00:00Z');
const appoint = (terms: Partial<DelegationTerms> = {}) => Delegation.appoint('1', { fromUserId: 'taras', toUserId: 'anna', permissions: null, startsOn: '2026-03-10', endsOn: '2026-03-20', reason: ' Holiday ', ...terms }, 'taras', at);

describe('standing in for a colleague', () => {
  it('is appointed for a time, and ends once', () => {
    const delegation = appoint();
    delegation.end(at);
    delegation.end(new Date('2026-03-11T10:00:00Z'));

    expect(delegation).toMatchObject({ reason: 'Holiday', permissions: null, endedAt: at });
  });

  it.each([['to oneself', { toUserId: 'taras' }], ['before it begins', { startsOn: '2026-03-21' }], ['for days that are over', { startsOn: '2026-03-01', endsOn: '2026-03-09' }], ['for longer than a year', { endsOn: '2027-03-12' }]])('is not %s', (_, terms) => {
    expect(() => appoint(terms)).toThrow(ValidationFailed);
  });
});
