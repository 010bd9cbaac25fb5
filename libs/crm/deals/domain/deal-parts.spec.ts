import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ExactDecimal } from '#platform/kernel';
import { DealPerson, lineTotal, retell } from './deal-parts.ts';

const at = new Date('2026-03-02T08:00:00Z');

describe('a line of a deal', () => {
  it.each([
    ['3', '1999.99', '7.5', 2, '5549.97'], ['7', '33.33', '0', 2, '233.31'], ['0.3333', '3', '0', 2, '1.00'], ['1', '0.005', '0', 2, '0.01'], ['10', '99.99', '100', 2, '0.00'], ['3', '100', '33.33', 0, '200'], ['1.5', '2.345', '10', 3, '3.166'],
  ])('of %s × %s less %s %% in %i decimals is %s', (quantity, unitPrice, discountPercent, decimals, total) => {
    expect(lineTotal({ quantity, unitPrice, discountPercent }, decimals).toString()).toBe(total);
  });

  it('is never off by more than half of the smallest coin', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 10_000 }), (quantity, cents, discount) => {
      const total = lineTotal({ quantity: `${quantity}`, unitPrice: `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`, discountPercent: `${Math.floor(discount / 100)}.${String(discount % 100).padStart(2, '0')}` }, 2);
      const exact = BigInt(quantity) * BigInt(cents) * BigInt(10_000 - discount);
      const off = (BigInt(total.toString().replace('.', '')) * 10_000n - exact) * 2n;
      expect(off <= 10_000n && off >= -10_000n).toBe(true);
      expect(total.compare(ExactDecimal.zero)).toBeGreaterThanOrEqual(0);
    }));
  });
});

describe('a list that is said anew', () => {
  const person = (personId: string, role: string) => ({ personId, role, isPrimary: false });
  const said = (before: readonly DealPerson[], facts: readonly ReturnType<typeof person>[]) => retell(DealPerson, 'd1', before, facts, (part, fact) => part.personId === fact.personId, at);

  it('keeps who stays, takes away who is no longer named, and adds the rest', () => {
    const { present: before } = said([], [person('a', 'user'), person('b', 'buyer')]);
    const { added, present } = said(before, [person('b', 'decision-maker'), person('c', 'user')]);

    expect(added.map(({ personId }) => personId)).toEqual(['c']);
    expect(present.map(({ personId, role }) => [personId, role])).toEqual([['b', 'decision-maker'], ['c', 'user']]);
    expect(present[0]).toBe(before[1]);
    expect([before[0]!.deletedAt, before[1]!.deletedAt]).toEqual([at, null]);
  });

  it('changes nothing where nothing changed', () => {
    const { present: before } = said([], [person('a', 'user')]);
    const later = retell(DealPerson, 'd1', before, [person('a', 'user')], (part, fact) => part.personId === fact.personId, new Date('2027-01-01T00:00:00Z'));

    expect(later.added).toEqual([]);
    expect(before[0]!.updatedAt).toEqual(at);
  });
});
