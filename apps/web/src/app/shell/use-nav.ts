import { modules } from '../modules.ts';
import { useSession } from '../session/use-session.ts';
import type { NavItem } from '../web-module.ts';

/** The sections of the product that this person may enter. */
export function useNav(): NavItem[] {
  const { can } = useSession();
  return modules
    .flatMap(({ nav }) => nav)
    .filter(({ permission }) => permission === undefined || can(permission))
    .toSorted((one, other) => one.order - other.order);
}
