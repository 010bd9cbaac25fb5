import { useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Problem } from '../../api/problem.ts';
import { QueryError } from '../errors/query-error.tsx';
import { modules } from '../modules.ts';
import { useMe, useSession } from '../session/use-session.ts';

const administration = modules.flatMap(({ nav }) => nav).filter(({ section }) => section === 'administration');

/** A page of the administration that somebody may not enter, by whatever address: of all it offers nothing would be done for him. */
export function Guarded({ children }: { children: ReactNode }) {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const { can } = useSession();
  const { keptBack } = useMe();
  const permission = administration.find(({ to }) => to === path)?.permission;
  // What waits for a certificate is refused by the server, which names the course.
  const isOpen = permission === undefined || can(permission) || keptBack.some((each) => each.permission === permission);
  return isOpen ? children : <QueryError error={new Problem(403, { code: 'access.denied' })} level={1} />;
}
