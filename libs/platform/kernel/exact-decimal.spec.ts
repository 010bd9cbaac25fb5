import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ExactDecimal } from './exact-decimal.ts';

const decimal = (text: string): ExactDecimal => ExactDecimal.of(text);
const anyDecimal = fc.tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }))
  .map(([units, decimals]) => { const sign = units < 0n ? '-' : ''; const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0'); return `${sign}${digits.slice(0, digits.length - decimals)}${decimals > 0 ? `.${digits.slice(-decimals)}` : ''}`; });

describe('an exact decimal', () => {
  it('adds what floats cannot', () => {
    expect(decimal('0.1').plus(decimal('0.2')).toString()).toBe('0.3');
    expect(decimal('99999999999999.99').plus(decimal('0.01')).toString()).toBe('100000000000000.00');
  });

  it.each([['1.005', 2, '1.01'], ['1.004', 2, '1.00'], ['-1.005', 2, '-1.01'], ['2.5', 0, '3'], ['-2.5', 0, '-3'], ['7', 2, '7.00'], ['0.0049', 2, '0.00'], ['-0.001', 2, '0.00']])('rounds %s to %i decimals as an invoice does', (text, decimals, rounded) => {
    expect(decimal(text).rounded(decimals).toString()).toBe(rounded);
  });

  it('multiplies without losing a digit', () => {
    expect(decimal('3').times(decimal('0.3333')).toString()).toBe('0.9999');
    expect(decimal('19.99').times(decimal('12.5').hundredth()).toString()).toBe('2.49875');
  });

  it('knows when it is finer than a currency', () => {
    expect(decimal('1.230').isFinerThan(2)).toBe(false);
    expect(decimal('1.234').isFinerThan(2)).toBe(true);
  });

  it('says a share in percent', () => {
    expect(decimal('1').percentOf(decimal('3')).toString()).toBe('33.33');
    expect(decimal('1').percentOf(ExactDecimal.zero).toString()).toBe('0.00');
  });

  it('refuses what is not a number', () => {
    for (const text of ['', '1e5', '1,5', 'NaN', '.5', '5.']) expect(() => decimal(text)).toThrow(RangeError);
  });

  it('reads what it wrote, and adds in any order to the same', () => {
    fc.assert(fc.property(fc.array(anyDecimal, { maxLength: 20 }), (texts) => {
      const numbers = texts.map(decimal);
      expect(numbers.map(String)).toEqual(texts.map((text) => (/^-0(\.0+)?$/u.test(text) ? text.slice(1) : text)));
      expect(ExactDecimal.sum(numbers).compare(ExactDecimal.sum(numbers.toReversed()))).toBe(0);
      expect(ExactDecimal.sum(numbers).minus(ExactDecimal.sum(numbers)).compare(ExactDecimal.zero)).toBe(0);
    }));
  });
});
