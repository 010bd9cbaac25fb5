import { nowhere, permissionEntry, united, type Actor } from '#platform/access';
import { widestOf } from './compile-rights.ts';

/** What a colleague may do at the moment, and which of it somebody else has for a time. */
export interface Loan {
  readonly from: string;
  readonly grants: Actor['grants'];
  readonly permissions: readonly string[] | null;
}

/** One's own grants, with those of the colleagues one stands in for added to them. What one has in full is not lent. */
export function withLoans(own: Actor['grants'], loans: readonly Loan[]): Actor['grants'] {
  if (loans.length === 0) return own;
  const all = new Map(own);
  for (const { from, grants, permissions } of loans) {
    for (const [permission, { given, reach }] of grants) {
      if (permissionEntry(permission)?.isPersonal || (permissions && !permissions.includes(permission))) continue;
      const mine = own.get(permission);
      if (mine?.reach.all) continue;
      const before = all.get(permission);
      const both = [...(before?.given ?? []), ...given];
      all.set(permission, {
        name: widestOf(both), given: both, reach: united(before?.reach ?? nowhere, reach), lasting: mine?.lasting ?? null,
        lent: { own: mine?.reach ?? nowhere, loans: [...(before?.lent?.loans ?? []), { from, reach }] },
      });
    }
  }
  return all;
}
