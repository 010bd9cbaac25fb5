import { permissionEntry, type GivenReach, type Reach } from '#platform/access';
import { givenBy } from '../../../domain/role.ts';
import { reachOf } from '../compile-rights.ts';
import type { RightsFacts } from '../rights-facts.ts';

/** One way in which somebody has a permission: by a role of his own, or of a colleague he stands in for. */
export interface Source {
  readonly permission: string;
  readonly given: GivenReach;
  /** What this one reaches, and how far it would without its condition. */
  readonly reach: Reach;
  readonly area: Reach;
  readonly roleId: string;
  readonly roleName: string;
  readonly isLasting: boolean;
  readonly lender: { readonly id: string; readonly name: string } | null;
}

interface Whose {
  readonly from: string;
  readonly permissions: readonly string[] | null;
  readonly facts: RightsFacts;
}

/** All that the compiler of rights unites, each by itself. */
export function sourcesOf(userId: string, facts: RightsFacts, lenders: readonly Whose[]): Source[] {
  const lent = lenders.flatMap(({ from, permissions, facts: theirs }) => ofRoles(from, theirs)
    .filter(({ permission }) => !permissionEntry(permission)?.isPersonal && (permissions === null || permissions.includes(permission)))
    .map((source): Source => ({ ...source, isLasting: false, lender: { id: from, name: theirs.name } })));
  return [...ofRoles(userId, facts), ...lent];
}

function ofRoles(userId: string, facts: RightsFacts): Source[] {
  return facts.roles.flatMap(({ id, name, permissions, isLasting }) => permissions.map((permission): Source => {
    const given = givenBy(permission);
    return { permission: permission.name, given, reach: reachOf(userId, [given], facts), area: reachOf(userId, [{ ...given, condition: {} }], facts), roleId: id, roleName: name, isLasting, lender: null };
  }));
}
