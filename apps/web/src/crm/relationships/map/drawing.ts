import type { RelationshipMap } from '../../../api/types.ts';
import { joinMaps } from './join-maps.ts';
import type { Center } from './map-search.ts';

export type Knot = { center: Center; id: string; name: string; sub?: string | undefined; isGone?: boolean };
export type Line = { from: string; to: string; strength: number | null };
/** What two of one column are told to be to one another. */
export type Tie = { relation: RelationshipMap['relations'][number] };
type Columns = [Knot[], Knot[], Knot[]];
/** Us, them, and where they work: three columns, with the lines between one and the next. The first of each, `firstOnes` of them, are of the center; below them stands what was expanded. */
export type Drawing = { columns: Columns; lines: Line[]; ties: Tie[]; firstOnes: [number, number, number] };

/** The nearer the knots it is tied to, the less its lines cross. */
function ordered(knots: Knot[], lines: readonly Line[], places: ReadonlyMap<string, number>): Knot[] {
  const place = (id: string): number => {
    const ends = lines.flatMap(({ from, to }) => (from === id ? [places.get(to)!] : to === id ? [places.get(from)!] : []));
    return ends.length === 0 ? Infinity : ends.reduce((sum, each) => sum + each, 0) / ends.length;
  };
  return knots.map((knot) => [knot, place(knot.id)] as const).sort(([, one], [, other]) => one - other).map(([knot]) => knot);
}

/** Lays a map out the same way each time, so that one finds again what one has seen. */
function laidOut({ people, employments, relations, center, id, name }: RelationshipMap): { columns: Columns; lines: Line[] } {
  const us = new Map<string, Knot>();
  const places = new Map<string, Knot>();
  if (center === 'organizations') places.set(id, { center, id, name });
  if (center === 'colleagues') us.set(id, { center, id, name });
  const known = people.flatMap((person) => person.knownBy.map((each): Line => {
    us.set(each.colleague.id, { center: 'colleagues', id: each.colleague.id, name: each.colleague.displayName, isGone: !each.isHere });
    return { from: each.colleague.id, to: person.id, strength: each.strength };
  }));
  const worked = employments.map(({ personId, organization }): Line => {
    places.set(organization.id, { center: 'organizations', id: organization.id, name: organization.name });
    return { from: personId, to: organization.id, strength: null };
  });
  for (const { between, from, to } of relations) if (between === 'organization') for (const end of [from, to]) if (!places.has(end.id)) places.set(end.id, { center: 'organizations', ...end });
  const titleOf = (personId: string): string | undefined => (employments.find((each) => each.personId === personId && (center !== 'organizations' || each.organization.id === id)) ?? employments.find((each) => each.personId === personId))?.jobTitle ?? undefined;
  const them = people.map((person): Knot => ({ center: 'persons', id: person.id, name: person.displayName, sub: titleOf(person.id) }));
  const at = new Map(them.map((knot, index) => [knot.id, index]));
  return { columns: [ordered([...us.values()], known, at), them, ordered([...places.values()], worked, at)], lines: [...known, ...worked] };
}

/** The center's map as it is alone, and below it what each expanded one adds: nothing that is there moves. */
export function drawingOf(maps: readonly [RelationshipMap, ...RelationshipMap[]]): Drawing {
  const [first, ...more] = maps.map(laidOut) as [ReturnType<typeof laidOut>, ...ReturnType<typeof laidOut>[]];
  const columns = first.columns.map((knots, column) => {
    const placed = new Map(knots.map((knot) => [knot.id, knot]));
    for (const { columns: others } of more) for (const knot of others[column]!) if (!placed.has(knot.id)) placed.set(knot.id, knot);
    return [...placed.values()];
  }) as Columns;
  const there = new Set(columns.flat().map((knot) => knot.id));
  const whole = joinMaps(maps);
  return { columns, lines: laidOut(whole).lines, ties: whole.relations.filter(({ from, to }) => there.has(from.id) && there.has(to.id)).map((relation) => ({ relation })), firstOnes: first.columns.map(({ length }) => length) as Drawing['firstOnes'] };
}
