import type { Notice } from '../../api/types.ts';

const valueIn = ({ details }: Notice, name: string): unknown => (details as Record<string, unknown> | null)?.[name];

/** A text among the values of a notice; undefined where there is none, or it is closed to the reader. */
export function textIn(notice: Notice, name: string): string | undefined {
  const value = valueIn(notice, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export const isIn = (notice: Notice, name: string): boolean => valueIn(notice, name) === true;

export function numberIn(notice: Notice, name: string): number {
  const value = valueIn(notice, name);
  return typeof value === 'number' ? value : 0;
}

export function moneyIn(notice: Notice, name: string): { amount: string; currency: string } | undefined {
  const value = valueIn(notice, name) as { amount?: unknown; currency?: unknown } | null | undefined;
  return value && typeof value.amount === 'string' && typeof value.currency === 'string' ? { amount: value.amount, currency: value.currency } : undefined;
}
