import { timeZoneHere, useFormat } from '../../../ui/text/format.ts';
import { dayIn, daysBetween } from '../../../ui/time/zoned.ts';
import type { Promised } from '../activity-types.ts';
import { usePromisesText } from './promises-text.ts';

/** Who promised whom, and how it stands with it, in words. */
export function usePromiseWords() {
  const text = usePromisesText();
  const format = useFormat();
  const nameOf = (card: { displayName: string } | null | undefined): string | undefined => card?.displayName;
  const between = ({ byKind, byUser, byPerson, toPerson, toUser, organization }: Promised): { by: string | undefined; to: string | undefined } => {
    const us = nameOf(byKind === 'us' ? byUser : toUser);
    const them = nameOf(byKind === 'us' ? toPerson : byPerson) ?? organization?.name;
    return byKind === 'us' ? { by: us, to: them } : { by: them, to: us };
  };
  const sides = (promise: Promised): string => {
    const { by, to } = between(promise);
    return text(by ? (to ? 'sides' : 'sidesBy') : `sides.${promise.byKind ?? 'us'}`, { by, to });
  };
  return {
    sides,
    /** The whole of it as a sentence. */
    promised: (promise: Promised): string => {
      const { by, to } = between(promise);
      return by && to ? text('promised', { by, to, text: promise.text }) : `${sides(promise)}: ${promise.text ?? ''}`;
    },
    state: ({ status = 'open', dueOn, closedAt }: Promised): string => {
      if (status !== 'open') return text(`state.${status}`, { day: closedAt ? format.day(dayIn(closedAt, timeZoneHere())) : '' });
      if (!dueOn) return '';
      const left = daysBetween(dayIn(new Date(), timeZoneHere()), dueOn);
      if (left < 0) return text('late', { count: -left });
      return left === 0 ? text('dueToday') : left === 1 ? text('dueTomorrow') : text('dueOn', { day: format.nearDay(dueOn) });
    },
  };
}
