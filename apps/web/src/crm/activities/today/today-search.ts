import { useNavigate, useSearch } from '@tanstack/react-router';
import { timeZoneHere } from '../../../ui/text/format.ts';
import { dayIn } from '../../../ui/time/zoned.ts';

type Search = { day?: string; owner?: string };

/** Which day, and whose; today and mine where nothing is said. */
export const todaySearch = ({ day, owner }: Record<string, unknown>): Search => ({
  ...(typeof day === 'string' && /^\d{4}-\d\d-\d\d$/u.test(day) && { day }),
  ...(typeof owner === 'string' && owner !== '' && { owner }),
});

export function useTodaySearch() {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const now = dayIn(new Date(), timeZoneHere());
  const change = (part: Partial<Record<keyof Search, string | undefined>>): void => void navigate({ to: '.', search: todaySearch({ ...search, ...part }) });
  return { now, day: search.day ?? now, ownerId: search.owner, setDay: (day: string) => change({ day: day === now ? undefined : day }), setOwner: (owner: string | undefined) => change({ owner }) };
}
