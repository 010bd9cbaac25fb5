import type { DealStatus } from './deal.ts';

export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export type Condition = { readonly field: string; readonly op?: string; readonly value: unknown } | { readonly and: readonly Condition[] } | { readonly or: readonly Condition[] };

export const closings = ['won', 'lost', 'abandoned', 'declined'] as const satisfies readonly DealStatus[];
export const losses = ['lost', 'abandoned', 'declined'] as const satisfies readonly DealStatus[];

/** Closed within the period, by the day of closing. */
export function closedAs(statuses: readonly string[], { from, to }: Period): Condition {
  return { and: [{ field: 'status', op: 'in', value: statuses }, ...(from ? [{ field: 'closedOn', op: 'gte', value: from }] : []), ...(to ? [{ field: 'closedOn', op: 'lte', value: to }] : [])] };
}

/** Open today, and opened by the end of the period. */
export function stillOpen({ to }: Period): Condition {
  return { and: [{ field: 'status', value: 'open' }, ...(to ? [{ field: 'openedAt', op: 'lt', value: dayAfter(to) }] : [])] };
}

/** The whole ledger of a period. Its parts have no deal in common and leave none out, so it always adds up. */
export const identified = (period: Period): Condition => ({ or: [closedAs(closings, period), stillOpen(period)] });

export const partOf = (status: DealStatus, period: Period): Condition => (status === 'open' ? stillOpen(period) : closedAs([status], period));

/** Demand recorded within the period. */
export function recordedIn({ from, to }: Period): Condition[] {
  return [...(from ? [{ field: 'day', op: 'gte', value: from }] : []), ...(to ? [{ field: 'day', op: 'lte', value: to }] : [])];
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
