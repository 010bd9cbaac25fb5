import type { Place } from './reach.ts';

const relations = new Map<Place, string>();

/** Whoever keeps the business lines or the territories says in which relation they are: id and name. */
export function definePlace(place: Place, from: string): void {
  relations.set(place, from);
}

export const relationOf = (place: Place): string | undefined => relations.get(place);
