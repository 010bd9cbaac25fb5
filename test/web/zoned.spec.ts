import { describe, expect, it } from '@jest/globals';
import { addDays, dayIn, daysBetween, instantOf, timeIn } from '../../apps/web/src/ui/time/zoned.ts';

describe('the clock of a zone', () => {
  it('shows nine in the morning at another instant in summer than in winter', () => {
    expect(instantOf('2026-07-01', '09:00', 'Europe/Kyiv')).toBe('2026-07-01T06:00:00.000Z');
    expect(instantOf('2026-12-01', '09:00', 'Europe/Kyiv')).toBe('2026-12-01T07:00:00.000Z');
  });

  it('shows the hour that comes twice for the first time', () => {
    expect(instantOf('2026-10-25', '03:30', 'Europe/Kyiv')).toBe('2026-10-25T00:30:00.000Z');
    expect(instantOf('2026-11-01', '01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
  });

  it('goes on after the hour that is left out', () => {
    const instant = instantOf('2026-03-29', '03:30', 'Europe/Kyiv');
    expect(instant).toBe('2026-03-29T01:30:00.000Z');
    expect(timeIn(instant, 'Europe/Kyiv')).toBe('04:30');
  });

  it.each([['Europe/Kyiv', '2026-10-24'], ['America/New_York', '2026-03-08'], ['Asia/Kathmandu', '2026-02-28'], ['Pacific/Apia', '2026-12-31'], ['UTC', '2026-06-15']])('of %s says of an instant the day and time it was made of', (zone, day) => {
    for (const time of ['00:00', '06:45', '12:00', '23:59']) {
      const instant = instantOf(day, time, zone);
      expect([dayIn(instant, zone), timeIn(instant, zone)]).toEqual([day, time]);
    }
  });

  it('is a day ahead in the east while it is still yesterday in the west', () => {
    expect(dayIn('2026-11-25T23:30:00Z', 'Asia/Tokyo')).toBe('2026-11-26');
    expect(dayIn('2026-11-25T02:30:00Z', 'America/New_York')).toBe('2026-11-24');
  });
});

describe('calendar days', () => {
  it('are counted without regard to clocks that change', () => {
    expect(addDays('2026-10-24', 7)).toBe('2026-10-31');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-12-31', '2026-12-30')).toBe(-1);
  });
});
