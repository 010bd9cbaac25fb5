import { describe, expect, it } from '@jest/globals';
import { ValidationFailed } from '#platform/kernel';
import { addWorkingDays, WorkingCalendar, type CalendarContent } from './working-calendar.ts';

const kyiv: CalendarContent = { timeZone: 'Europe/Kyiv', workingDays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], holidays: [] };
const after = (from: string, n: number, more: Partial<CalendarContent> = {}): string => addWorkingDays(new Date(from), n, { ...kyiv, ...more }).toISOString();

describe('working days', () => {
  it('end at the same time of the clock, some working days later', () => {
    expect(after('2026-12-01T09:30:15.123Z', 2)).toBe('2026-12-03T09:30:15.123Z');
  });

  it('do not count the days off of a week', () => {
    expect(after('2026-12-03T09:30:00Z', 2)).toBe('2026-12-07T09:30:00.000Z');
    expect(after('2026-12-05T09:30:00Z', 2)).toBe('2026-12-08T09:30:00.000Z');
    expect(after('2026-12-03T09:30:00Z', 2, { workingDays: ['sunday', 'thursday'] })).toBe('2026-12-10T09:30:00.000Z');
  });

  it('do not count holidays, also several in a row', () => {
    const holidays = [{ day: '2026-12-24', name: 'Eve' }, { day: '2026-12-25', name: 'Christmas' }, { day: '2026-12-26', name: 'On a Saturday' }];
    expect(after('2026-12-23T10:00:00Z', 2, { holidays })).toBe('2026-12-29T10:00:00.000Z');
  });

  it('take the day from the clock of the company', () => {
    // Already Friday in Kyiv, so that Monday and Tuesday follow.
    expect(after('2026-12-03T22:30:00Z', 2)).toBe('2026-12-07T22:30:00.000Z');
    expect(after('2026-12-03T22:30:00Z', 2, { timeZone: 'UTC' })).toBe('2026-12-07T22:30:00.000Z');
    expect(after('2026-12-04T22:30:00Z', 1)).toBe('2026-12-06T22:30:00.000Z');
    expect(after('2026-12-04T22:30:00Z', 1, { timeZone: 'UTC' })).toBe('2026-12-07T22:30:00.000Z');
  });

  it('keep the time of the clock when that is put forward or back', () => {
    expect(after('2026-03-27T07:00:00Z', 1)).toBe('2026-03-30T06:00:00.000Z');
    expect(after('2026-10-23T06:00:00Z', 1)).toBe('2026-10-26T07:00:00.000Z');
    // 03:30 does not exist in Kyiv on that Sunday; it comes twice in October.
    expect(after('2026-03-28T01:30:00Z', 1, { workingDays: ['sunday'] })).toBe('2026-03-29T01:30:00.000Z');
    expect(after('2026-10-24T00:30:00Z', 1, { workingDays: ['sunday'] })).toBe('2026-10-25T00:30:00.000Z');
  });

  it('are told as they are meant', () => {
    const calendar = new WorkingCalendar('1');
    calendar.revise({ ...kyiv, workingDays: ['friday', 'monday', 'friday'], holidays: [{ day: '2026-12-25', name: ' Christmas ' }, { day: '2026-01-01', name: 'New Year' }] }, new Date());

    expect(calendar).toMatchObject({ workingDays: ['monday', 'friday'], holidays: [{ day: '2026-01-01', name: 'New Year' }, { day: '2026-12-25', name: 'Christmas' }] });
    for (const wrong of [{ timeZone: 'Europe/Atlantis' }, { workingDays: [] }, { holidays: [{ day: '2026-01-01', name: 'a' }, { day: '2026-01-01', name: 'b' }] }]) expect(() => calendar.revise(wrong, new Date())).toThrow(ValidationFailed);
  });
});
