import { ValidationFailed } from '#platform/kernel';
import type { Deal } from '../domain/deal.ts';

/** When a deal was closed: now, or in the middle of a day that is told. @throws ValidationFailed for a day to come, or before the deal was opened */
export function closingMoment(deal: Deal, closedOn: string | undefined, now: Date): Date {
  if (closedOn === undefined || closedOn === day(now)) return now;
  if (closedOn > day(now)) throw new ValidationFailed([{ pointer: '/closedOn', code: 'in-the-future' }]);
  if (closedOn < day(deal.openedAt)) throw new ValidationFailed([{ pointer: '/closedOn', code: 'before-opening' }]);
  return new Date(`${closedOn}T12:00:00Z`);
}

const day = (moment: Date): string => moment.toISOString().slice(0, 10);
