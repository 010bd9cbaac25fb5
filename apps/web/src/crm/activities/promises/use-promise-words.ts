import { timeZoneHere, useFormat } from '../../../ui/text/format.ts';
import { dayIn, daysBetween } from '../../../ui/time/zoned.ts';
import type { Promised } from '../activity-types.ts';
import { usePromisesText } from './promises-text.ts';

/** Who promised whom, and how it stands with it, in words. */
export function usePromiseWords() {
  const text = usePromisesText();
  const format = useFormat();
  const nameOf = (card: { displayName: string } | null | undefined): string | undefined => card?.displayName;
  return {
    sides: ({ byKind, byUser, byPerson, toPerson, toUser, organization }: Promised): string => {
      const us = nameOf(byKind === 'us' ? byUser : toUser);
      const them = nameOf(byKind === 'us' ? toPerson : byPerson) ?? organization?.name;
      const [by, to] = byKind === 'us' ? [us, them] : [them, us];
      return text(by ? (to ? 'sides' : 'sidesBy') : `sides.${byKind ?? 'us'}`, { by, to });
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
