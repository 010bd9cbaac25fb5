import { modules } from '../modules.ts';
import { useSession } from '../session/use-session.ts';
import type { PaletteAction } from '../web-module.ts';

type Deed = Extract<PaletteAction, { run: unknown }>;

/** What this person may do from anywhere, without leaving the page. */
export function useDeeds(): Deed[] {
  const { can } = useSession();
  return modules
    .flatMap(({ palette }) => palette)
    .filter((action): action is Deed => 'run' in action && (action.permission === undefined || can(action.permission)));
}
