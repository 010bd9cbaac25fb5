import { useNavigate, useSearch } from '@tanstack/react-router';

const centers = ['persons', 'organizations', 'colleagues'] as const;
export type Center = (typeof centers)[number];
type Search = { around?: Center; id?: string; on?: string; as?: 'list' };

const isCenter = (value: unknown): value is Center => (centers as readonly unknown[]).includes(value);

/** Around whom, as of which day, drawn or listed. */
export const mapSearch = ({ around, id, on, as }: Record<string, unknown>): Search => ({
  ...(isCenter(around) && typeof id === 'string' && id !== '' && { around, id }),
  ...(typeof on === 'string' && /^\d{4}-\d\d-\d\d$/u.test(on) && { on }),
  ...(as === 'list' && { as }),
});

export function useMapSearch() {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const change = (part: Partial<Record<keyof Search, string | undefined>>): void => void navigate({ to: '/relationships', search: mapSearch({ ...search, ...part }) });
  return { ...search, go: (around: Center, id: string) => change({ around, id }), clear: () => change({ around: undefined, id: undefined }), setDay: (on: string | undefined) => change({ on }), showAs: (as: 'list' | undefined) => change({ as }) };
}
