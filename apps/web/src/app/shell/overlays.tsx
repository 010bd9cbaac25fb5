import { Suspense } from 'react';
import { modules } from '../modules.ts';
import { useSession } from '../session/use-session.ts';

const all = modules.flatMap(({ overlays }) => overlays ?? []);

/** What the modules may lay over any page. */
export function Overlays() {
  const { can } = useSession();
  return (
    <Suspense fallback={null}>
      {all.filter(({ permission }) => permission === undefined || can(permission)).map(({ id, component: Overlay }) => <Overlay key={id} />)}
    </Suspense>
  );
}
