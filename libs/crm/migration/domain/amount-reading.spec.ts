import { describe, expect, it } from '@jest/globals';
import { readAmount } from './amount-reading.ts';
import { readCurrency } from './currency-reading.ts';

describe('an amount', () => {
  it.each([
    ['1234.5', '1234.5', null], ['1 234,50 €', '1234.50', 'EUR'], ['$1,200.00', '1200.00', 'USD'], ['1.234.567,89', '1234567.89', null], ["1'234.50 CHF", '1234.50', 'CHF'], ['12\u00a0000 грн.', '12000', 'UAH'], ['US$ 1,200', '1200', 'USD'],
    ['1,234', '1234', null], ['1.234', '1234', null], ['0.125', '0.125', null], ['1234,5', '1234.5', null], ['1234.567', '1234.567', null], ['1,234,567', '1234567', null], ['007', '7', null], ['500,-', '500', null], ['EUR 99', '99', 'EUR'], ['0', '0', null],
  ])('written as %s is read', (text, amount, currency) => {
    expect(readAmount(text)).toEqual({ amount, currency });
  });

  it.each(['', '-5', 'about 500', '12.34.56', '1,23,456', '1.234,567,8', '5 moons', '1e5', '12-15'])('is not %s', (text) => {
    expect(readAmount(text)).toBeNull();
  });
});

describe('a currency', () => {
  it.each([['eur', 'EUR'], ['€', 'EUR'], ['Гривня', 'UAH'], ['US Dollar', 'USD'], ['Euro (EUR)', 'EUR'], ['руб.', 'RUB'], ['moons', null]])('written as %s is read', (text, code) => {
    expect(readCurrency(text)).toBe(code);
  });
});
