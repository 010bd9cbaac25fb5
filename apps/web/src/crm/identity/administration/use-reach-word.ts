import type { Permission, Reach } from '../../../api/types.ts';
import { useAdministrationText } from './administration-text.ts';

/** "Team", "All"; where there is but one way to have a permission, simply that one has it. */
export function useReachWord(): (permission: Pick<Permission, 'reaches'>, reach: Reach) => string {
  const text = useAdministrationText();
  return ({ reaches }, reach) => (reaches.length === 1 ? text('reach.has') : text(`reach.${reach}`));
}
