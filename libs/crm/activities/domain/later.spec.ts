import { describe, expect, it } from '@jest/globals';
import { ValidationFailed } from '#platform/kernel';
import { refused } from '#platform/testing';
import { later } from './later.ts';

const none = { startAt: null, endAt: null, dueAt: null, startOn: null, endOn: null, dueOn: null };

describe('putting an activity off by days', () => {
  it.each([
    ['Europe/Kyiv', '2026-03-28T08:00:00.000Z', 1, '2026-03-29T07:00:00.000Z'], ['Europe/Kyiv', '2026-10-24T22:30:00.000Z', 1, '2026-10-25T23:30:00.000Z'],
    ['America/New_York', '2026-11-01T14:00:00.000Z', -1, '2026-10-31T13:00:00.000Z'], ['UTC', '2026-12-31T23:59:59.500Z', 1, '2027-01-01T23:59:59.500Z'],
  ])('keeps the time of day in %s: %s, %d days', (timeZone, startAt, days, expected) => {
    expect(later({ allDay: false, timeZone, ...none, startAt, endAt: startAt }, days)).toEqual({ allDay: false, timeZone, ...none, startAt: expected, endAt: expected });
  });

  it('moves days that are told as days, and leaves what has none', () => {
    expect(later({ allDay: true, timeZone: 'Europe/Berlin', ...none, startOn: '2028-02-28', endOn: '2028-02-29' }, 2)).toMatchObject({ startOn: '2028-03-01', endOn: '2028-03-02', dueOn: null });
    expect(later({ allDay: false, timeZone: 'UTC', ...none }, 2)).toEqual({ allDay: false, timeZone: 'UTC', ...none });
  });

  it.each([0, 1.5, '3', null, 4000])('is refused by %j', async (days) => {
    await refused(() => later({}, days), ValidationFailed);
  });
});
