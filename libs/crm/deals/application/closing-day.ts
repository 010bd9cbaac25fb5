import { ValidationFailed } from '#platform/kernel';
import type { Deal } from '../domain/deal.ts';

/** When a deal was closed: now, or in the middle of a day that is told. @throws ValidationFailed for a day to come, or before the deal was opened */
export function closingMoment(deal: Pick<Deal, 'openedAt'>, closedOn: string | undefined, now: Date): Date {
  if (closedOn === undefined || closedOn === dayOf(now)) return now;
  if (closedOn > dayOf(now)) throw new ValidationFailed([{ pointer: '/closedOn', code: 'in-the-future' }]);
  if (closedOn < dayOf(deal.openedAt)) throw new ValidationFailed([{ pointer: '/closedOn', code: 'before-opening' }]);
  return momentOf(closedOn, now);
}

export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);
/** The middle of a day that is told; of today, now. */
export const momentOf = (day: string, now: Date): Date => (day === dayOf(now) ? now : new Date(`${day}T12:00:00Z`));
