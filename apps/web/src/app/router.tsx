import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { keys } from '../api/keys.ts';
import { isProblem } from '../api/problem.ts';
import type { Me } from '../api/types.ts';
import { NotFound, NotFoundPage } from './errors/not-found.tsx';
import { RouteError, ShellError } from './errors/route-error.tsx';
import { modules } from './modules.ts';
import { queries } from './queries.ts';
import { applyMe } from './session/apply-me.ts';
import { meQuery } from './session/me-query.ts';
import { Shell } from './shell/shell.tsx';
import { ShellSkeleton } from './shell/shell-skeleton.tsx';

const root = createRootRoute({ notFoundComponent: NotFoundPage });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({ return: back }: Record<string, unknown>) => (typeof back === 'string' ? { return: back } : {}),
  component: lazyRouteComponent(() => import('./session/sign-in-page.tsx'), 'SignInPage'),
});

const door = (path: string, component: ReturnType<typeof lazyRouteComponent>) => createRoute({ getParentRoute: () => root, path, component });
const doors = [
  door('/forgotten-password', lazyRouteComponent(() => import('./session/forgotten-password-page.tsx'), 'ForgottenPasswordPage')),
  door('/new-password', lazyRouteComponent(() => import('./session/new-password-page.tsx'), 'NewPasswordPage')),
  door('/second-factor', lazyRouteComponent(() => import('./second-factor/forced-page.tsx'), 'ForcedPage')),
  door('/invitation', lazyRouteComponent(() => import('./session/invitation-page.tsx'), 'InvitationPage')),
];

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: Shell,
  pendingComponent: ShellSkeleton,
  errorComponent: ShellError,
  beforeLoad: async ({ location }) => {
    try {
      const me = await queries.ensureQueryData(meQuery);
      await applyMe(me);
      if (me.isSecondFactorMissing) throw redirect({ to: '/second-factor' });
    } catch (error) {
      if (!isProblem(error) || error.status !== 401) throw error;
      throw redirect({ to: '/sign-in', search: { return: location.href } });
    }
  },
});

// The first section in the rail that this person may enter.
function firstPlace(me: Me | undefined): string {
  const allowed = new Set(me?.permissions.map(({ name }) => name));
  const [first] = modules.flatMap(({ nav }) => nav).filter(({ permission }) => permission === undefined || allowed.has(permission)).toSorted((one, other) => one.order - other.order);
  return first?.to ?? '/profile';
}

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: firstPlace(queries.getQueryData<Me>(keys.me)) });
  },
});

export const router = createRouter({
  routeTree: root.addChildren([signIn, ...doors, ...modules.flatMap(({ doors: more }) => more?.(root) ?? []), shell.addChildren([home, ...modules.flatMap(({ routes }) => routes(shell))])]),
  // Flat and readable: ?q=ivan&filter[city][eq]=Berlin
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(Object.entries(search).filter(([, value]) => value !== undefined) as [string, string][]).toString();
    return text === '' ? '' : `?${text.replaceAll('%5B', '[').replaceAll('%5D', ']')}`;
  },
  defaultPreload: 'intent',
  defaultErrorComponent: RouteError,
  defaultNotFoundComponent: NotFound,
  defaultPendingMs: 150,
});
