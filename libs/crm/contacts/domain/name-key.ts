import { searchKey } from '#platform/text';

/** Divides the names in a key; no name's own key holds it. */
export const keyDivider = ' | ';

/** One search key of several names, each in a place of its own, so that a name that is hidden can be left out of a search. */
export const nameKey = (...names: readonly (string | null | undefined)[]): string => names.map((name) => searchKey(name ?? '')).join(keyDivider);
