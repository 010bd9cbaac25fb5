import { describe, expect, it } from '@jest/globals';
import { instantInZone } from './instant-in-zone.ts';
import { readDuration, readMoment, readTime } from './moment-reading.ts';

describe('a moment', () => {
  it.each([
    ['2025-03-29 12:00', '2025-03-29', '12:00', null], ['29.03.2025 9:05', '2025-03-29', '09:05', null], ['29.03.2025, 18:30:15', '2025-03-29', '18:30', null], ['3/31/2025 12:05 AM', '2025-03-31', '00:05', null], ['2025-03-29T10:00:00Z', '2025-03-29', '10:00', '2025-03-29T10:00:00.000Z'],
    ['2025-03-29T12:00:00.000+02:00', '2025-03-29', '12:00', '2025-03-29T10:00:00.000Z'], ['2025-03-29 12:00 +0200', '2025-03-29', '12:00', '2025-03-29T10:00:00.000Z'], ['29 марта 2025 г.', '2025-03-29', null, null], ['2025-03-29', '2025-03-29', null, null],
  ])('written as %s is read', (text, day, time, instant) => {
    expect(readMoment(text, 'month-day')).toEqual({ day, time, instant });
  });

  it.each(['soon', '31.02.2025 10:00', '2025-03', '2025-03-29 25:00', '12:00', '2025-03-29 13:00 PM'])('is not %s', (text) => {
    expect(readMoment(text)).toBeNull();
  });

  it('is an instant in its zone, also on the days when the clocks change', () => {
    expect(instantInZone('2025-03-29', '12:00', 'Europe/Kyiv')).toBe('2025-03-29T10:00:00.000Z');
    expect(instantInZone('2025-03-30', '12:00', 'Europe/Kyiv')).toBe('2025-03-30T09:00:00.000Z');
    expect(instantInZone('2025-10-26', '12:00', 'Europe/Kyiv')).toBe('2025-10-26T10:00:00.000Z');
    expect(instantInZone('2025-07-01', '00:15', 'America/New_York')).toBe('2025-07-01T04:15:00.000Z');
  });
});

describe('a time and a duration', () => {
  it.each([['9:05', '09:05'], ['18.30', '18:30'], ['12:15 am', '00:15'], ['1:15 PM', '13:15'], ['24:00', null], ['noon', null]])('of the day written as %s is read', (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  it.each([['45', 45], ['1:30', 90], ['01:30:00', 90], ['90 min', 90], ['2 ч', 120], ['1,5 год', 90], ['20000', null], ['many hours', null]])('written as %s is read', (text, minutes) => {
    expect(readDuration(text)).toBe(minutes);
  });
});
