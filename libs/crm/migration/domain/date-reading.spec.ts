import { describe, expect, it } from '@jest/globals';
import { dateOrderOf, readDate } from './date-reading.ts';

describe('reading a date', () => {
  it.each([
    ['1980-05-12', '1980-05-12', 'day'], ['1980-05-12T10:00:00Z', '1980-05-12', 'day'], ['2024-05-17 14:05', '2024-05-17', 'day'], ['19800512', '1980-05-12', 'day'], ['1980/5/2', '1980-05-02', 'day'],
    ['12.05.1980', '1980-05-12', 'day'], ['12.05.1980 г.', '1980-05-12', 'day'], ['3/4/1980', '1980-04-03', 'day'], ['1980-05', '1980-05-01', 'month'], ['05.1980', '1980-05-01', 'month'], ['1980', '1980-01-01', 'year'],
    ['12 мая 1980 г.', '1980-05-12', 'day'], ['12 травня 1980 року', '1980-05-12', 'day'], ['May 12th, 1980', '1980-05-12', 'day'], ['май 1980', '1980-05-01', 'month'], ['29.02.2024', '2024-02-29', 'day'],
  ])('reads %s', (text, date, precision) => {
    expect(readDate(text)).toEqual({ date, precision });
  });

  it.each(['29.02.2023', '31.04.2020', '13/13/2000', '--05-12', '12.05.80', 'вчера', '', '1700-01-01', '12.05', '5', 'May'])('finds no date in %j', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it('puts the month first where it is told so, except between points', () => {
    expect(readDate('3/4/1980', 'month-day')?.date).toBe('1980-03-04');
    expect(readDate('03.04.1980', 'month-day')?.date).toBe('1980-04-03');
  });

  it('learns the order from the values of a column', () => {
    expect(dateOrderOf(['1/2/2020', '5/17/2020'])).toBe('month-day');
    expect(dateOrderOf(['1/2/2020', '17/5/2020'])).toBe('day-month');
    expect(dateOrderOf([])).toBe('day-month');
  });
});
