import { reaches, type Actor } from '#platform/access';
import { RightsExceedOwn } from './identity.errors.ts';
import type { RolePermission } from './role.ts';

const strength = ({ reach }: Pick<RolePermission, 'reach'>): number => reaches.indexOf(reach);

/** What is in `wanted` but not in `before`, or goes further there. */
export function widened(wanted: readonly RolePermission[], before: readonly RolePermission[]): RolePermission[] {
  return wanted.filter((each) => !before.some((old) => old.name === each.name && strength(old) >= strength(each)));
}

/**
 * Nobody gives more than they have, or they could give it to themselves; nor what they have only for a time, or it would not end.
 * @throws RightsExceedOwn
 */
export function requireOwnRights(given: readonly RolePermission[], grants: Actor['grants']): void {
  const missing = given.filter((each) => {
    const held = grants.get(each.name);
    return !held?.lasting || strength({ reach: held.lasting.name }) < strength(each);
  });
  if (missing.length > 0) throw new RightsExceedOwn([...new Set(missing.map(({ name, reach }) => `${name} (${reach})`))]);
}
