import { multiplyDecimals, subtractDecimals } from '../../../ui/number/decimal.ts';

export type LineDraft = { key: number; id?: string; productId: string | null; description: string; quantity: string; unitPrice: string; listPrice: string | null; discountPercent: string };

/** Quantity × price − discount, rounded once, per line, to what the currency can pay. */
export function lineTotal({ quantity, unitPrice, discountPercent }: Pick<LineDraft, 'quantity' | 'unitPrice' | 'discountPercent'>, decimals: number): string {
  const left = multiplyDecimals(12, subtractDecimals(12, '100', discountPercent || '0'), '0.01');
  return multiplyDecimals(decimals, multiplyDecimals(12, quantity || '0', unitPrice || '0'), left);
}
