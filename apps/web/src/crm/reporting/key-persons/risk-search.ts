import { useNavigate, useSearch } from '@tanstack/react-router';

export const stretches = [90, 180, 365, 730] as const;
const usual = 365;

type Search = { days?: string; team?: string; show?: string };

/** Within how many days a contact counts, for which team, and what is open. */
export const riskSearch = (search: Record<string, unknown>): Search =>
  Object.fromEntries((['days', 'team', 'show'] as const).filter((key) => search[key] !== undefined && search[key] !== '').map((key) => [key, String(search[key])]));

export function useRiskSearch() {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const days = stretches.find((each) => String(each) === search.days) ?? usual;
  const change = (part: Partial<Record<keyof Search, string | undefined>>, replace = true): void => void navigate({ to: '.', search: riskSearch({ ...search, show: undefined, ...part }) as never, replace });
  return {
    days, team: search.team, show: search.show, change,
    setDays: (next: number) => change({ days: next === usual ? undefined : String(next) }),
    open: (what: string | undefined) => change({ show: what }, what === undefined),
    query: { days, ...(search.team && { teamId: search.team }) },
  };
}
