import type { RelationshipMap } from '../../../api/types.ts';

const firstOf = <T>(items: readonly T[], keyOf: (item: T) => string): T[] => [...new Map([...items].reverse().map((item) => [keyOf(item), item])).values()].reverse();

/** The first map with what the others add: everybody and every job once, in the order in which they came. */
export function joinMaps(maps: readonly [RelationshipMap, ...RelationshipMap[]]): RelationshipMap {
  return {
    ...maps[0],
    people: firstOf(maps.flatMap(({ people }) => people), ({ id }) => id),
    employments: firstOf(maps.flatMap(({ employments }) => employments), ({ personId, organization, startDate }) => `${personId} ${organization.id} ${startDate}`),
    relations: firstOf(maps.flatMap(({ relations }) => relations), ({ id }) => id),
    isCut: maps.some(({ isCut }) => isCut),
  };
}
