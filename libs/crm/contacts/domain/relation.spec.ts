import { describe, expect, it } from '@jest/globals';
import { newId, ValidationFailed } from '#platform/kernel';
import { announced, refused } from '#platform/testing';
import { RelationChanged, RelationEnded, RelationRemoved, RelationTold } from './contacts.events.ts';
import { overlap, type KnownDays } from './known-days.ts';
import { Relation, type RelationFields } from './relation.ts';

const stamp = { at: new Date('2026-03-02T09:00:00Z'), byId: newId() };
const [one, other] = [newId(), newId()].sort() as [string, string];
const told = (kind: 'friend' | 'mentor', fromId: string, toId: string, fields: RelationFields = {}) => Relation.tell(newId(), { kind, fromId, toId }, fields, stamp);

describe('a relation', () => {
  it('is announced when it is told, corrected, ended and removed', () => {
    const relation = told('mentor', other, one, { startDate: '2024-01-01' });
    relation.correct({ note: 'At the institute' }, stamp);
    relation.correct({ endDate: '2025-06-30' }, stamp);
    relation.correct({ note: null }, stamp);
    relation.remove(stamp);

    const what = [relation.id, 'mentor', other, one] as const;
    expect(announced(relation)).toEqual([new RelationTold(...what), new RelationChanged(...what), new RelationEnded(...what), new RelationChanged(...what), new RelationRemoved(...what)]);
    expect(relation).toMatchObject({ partyKind: 'person', startDate: '2024-01-01', endDate: '2025-06-30', createdById: stamp.byId, deletedAt: stamp.at });
  });

  it('that reads the same from both sides is one, whoever is said first', () => {
    expect(told('friend', other, one)).toMatchObject({ fromId: one, toId: other });
    expect(told('mentor', other, one)).toMatchObject({ fromId: other, toId: one });
  });

  it('is with somebody else, and does not end before it began', async () => {
    expect((await refused(() => told('friend', one, one), ValidationFailed)).errors).toEqual([{ pointer: '/toId', code: 'with-itself' }]);
    expect((await refused(() => told('friend', one, other, { startDate: '2024-05-01', endDate: '2024-04-30' }), ValidationFailed)).errors).toEqual([{ pointer: '/endDate', code: 'ends-before-start' }]);
    expect(told('friend', one, other, { startDate: '2024-05-20', endDate: '2024-05-01', datePrecision: 'month' }).isCurrent).toBe(false);
  });
});

describe('two spans of time', () => {
  const days = (startDate: string | null, endDate: string | null, datePrecision = 'day'): KnownDays => ({ startDate, endDate, datePrecision });

  it.each<[string, KnownDays, KnownDays, boolean]>([
    ['of which neither is known', days(null, null), days(null, null), true],
    ['that follow one another', days('2020-01-01', '2021-06-30'), days('2021-07-01', null), false],
    ['of which one ends on the day the other begins', days('2020-01-01', '2021-06-30'), days('2021-06-30', null), false],
    ['that lie in one another', days('2020-01-01', null), days('2021-01-01', '2021-12-31'), true],
    ['of which one ended in the year the other began', days(null, '2021-12-31', 'year'), days('2021-03-01', null), false],
    ['of which one ended the year after the other began', days(null, '2022-12-31', 'year'), days('2021-03-01', null), true],
    ['that began who knows when', days(null, '2021-01-01'), days(null, '2022-01-01'), true],
  ])('%s', (_, first, second, expected) => {
    expect([overlap(first, second), overlap(second, first)]).toEqual([expected, expected]);
  });
});
