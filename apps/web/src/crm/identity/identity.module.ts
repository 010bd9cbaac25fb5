import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { WebModule } from '../../app/web-module.ts';

export const identityModule: WebModule = {
  name: 'identity',
  routes: (shell) => [
    createRoute({
      getParentRoute: () => shell,
      path: '/profile',
      component: lazyRouteComponent(() => import('./profile-page.tsx'), 'ProfilePage'),
    }),
  ],
  nav: [],
  palette: [],
};
