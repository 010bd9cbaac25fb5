import { useNavigate, useSearch } from '@tanstack/react-router';

const centers = ['persons', 'organizations', 'colleagues'] as const;
export type Center = (typeof centers)[number];
export type Around = { center: Center; id: string };
type Search = { around?: Center; id?: string; on?: string; as?: 'list'; open?: string };

/** So many may be expanded at once: more is not a picture any longer. */
export const mostOpen = 8;
const isCenter = (value: unknown): value is Center => (centers as readonly unknown[]).includes(value);
const isSame = (one: Around, other: Around): boolean => one.center === other.center && one.id === other.id;

/** What is expanded, as an address says it: `persons.<id>~organizations.<id>`, in the order in which it was. */
export function openedIn(open: unknown): Around[] {
  const named = typeof open === 'string' ? open.split('~').map((each) => each.split('.')) : [];
  const around = named.flatMap(([center, id]) => (isCenter(center) && id ? [{ center, id }] : []));
  return around.filter((each, at) => around.findIndex((other) => isSame(each, other)) === at).slice(0, mostOpen);
}
const addressOf = (opened: readonly Around[]): string | undefined => opened.map(({ center, id }) => `${center}.${id}`).join('~') || undefined;

/** Around whom, what is expanded, as of which day, drawn or listed. */
export const mapSearch = ({ around, id, on, as, open }: Record<string, unknown>): Search => ({
  ...(isCenter(around) && typeof id === 'string' && id !== '' && { around, id }),
  ...(typeof on === 'string' && /^\d{4}-\d\d-\d\d$/u.test(on) && { on }),
  ...(as === 'list' && { as }),
  ...(addressOf(openedIn(open)) && { open: addressOf(openedIn(open))! }),
});

export function useMapSearch() {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const opened = openedIn(search.open);
  const change = (part: Partial<Record<keyof Search, string | undefined>>): void => void navigate({ to: '/relationships', search: mapSearch({ ...search, ...part }), resetScroll: 'id' in part });
  return {
    ...search, opened,
    go: (around: Center, id: string) => change({ around, id, open: undefined }),
    clear: () => change({ around: undefined, id: undefined, open: undefined }),
    /** Expands what is not, and collapses what is. */
    toggle: (knot: Around) => change({ open: addressOf(opened.some((each) => isSame(each, knot)) ? opened.filter((each) => !isSame(each, knot)) : [...opened, { center: knot.center, id: knot.id }]) }),
    collapse: () => change({ open: undefined }),
    setDay: (on: string | undefined) => change({ on }),
    showAs: (as: 'list' | undefined) => change({ as }),
  };
}
