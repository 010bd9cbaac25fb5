import type { Actor, GivenReach, ReachName } from '#platform/access';
import { RightsExceedOwn } from './identity.errors.ts';
import { givenBy, type RolePermission } from './role.ts';

/** Each goes as far as those before it; a line or a territory is no part of a team. */
const ranks: readonly ReachName[] = ['own', 'team', 'subordinates', 'all'];

function isAsFar(held: ReachName, wanted: ReachName): boolean {
  if (held === wanted || held === 'all' || wanted === 'own') return true;
  return ranks.includes(wanted) && ranks.indexOf(held) > ranks.indexOf(wanted);
}

/** Whether one given reach has all that another one has: as far, and asking nothing that the other does not ask. */
function covers(held: GivenReach, wanted: GivenReach): boolean {
  return isAsFar(held.name, wanted.name) && Object.entries(held.condition).every(([on, values]) => wanted.condition[on]?.every((value) => values.includes(value)) ?? false);
}

/** What is in `wanted` but not in `before`, or goes further there. */
export function widened(wanted: readonly RolePermission[], before: readonly RolePermission[]): RolePermission[] {
  return wanted.filter((each) => !before.some((old) => old.name === each.name && covers(givenBy(old), givenBy(each))));
}

/**
 * Nobody gives more than they have, or they could give it to themselves; nor what they have only for a time, or it would not end.
 * @throws RightsExceedOwn
 */
export function requireOwnRights(given: readonly RolePermission[], grants: Actor['grants']): void {
  const missing = given.filter((each) => !grants.get(each.name)?.lasting?.given.some((held) => covers(held, givenBy(each))));
  if (missing.length > 0) throw new RightsExceedOwn([...new Set(missing.map(({ name, reach }) => `${name} (${reach})`))]);
}
