import { IconEye, IconHistory, IconShieldCheck, IconShieldLock, IconSitemap, IconUserPlus, IconUsersGroup } from '@tabler/icons-react';
import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { WebModule } from '../../app/web-module.ts';
import { administrationText } from './administration/administration-text.ts';
import { auditText } from './audit/audit-text.ts';
import { chainText } from './audit/chain/chain-text.ts';
import { seeAsText } from './see-as/see-as-text.ts';
import { StandInBanner } from './deputies/stand-in-banner.tsx';

const words = (search: Record<string, unknown>): Record<string, string> => Object.fromEntries(Object.entries(search).flatMap(([key, value]) => (typeof value === 'string' && value !== '' ? [[key, value]] : [])));
const page = (shell: AnyRoute, path: string, component: ReturnType<typeof lazyRouteComponent>) => createRoute({ getParentRoute: () => shell, path, validateSearch: words, component });

export const identityModule: WebModule = {
  name: 'identity',
  routes: (shell) => [
    createRoute({
      getParentRoute: () => shell,
      path: '/profile',
      component: lazyRouteComponent(() => import('./profile-page.tsx'), 'ProfilePage'),
    }),
    page(shell, '/admin/users', lazyRouteComponent(() => import('./administration/users-page.tsx'), 'UsersPage')),
    page(shell, '/admin/structure', lazyRouteComponent(() => import('./administration/structure-page.tsx'), 'StructurePage')),
    page(shell, '/admin/roles', lazyRouteComponent(() => import('./administration/roles-page.tsx'), 'RolesPage')),
    page(shell, '/admin/see-as', lazyRouteComponent(() => import('./see-as/see-as-page.tsx'), 'SeeAsPage')),
    page(shell, '/admin/audit', lazyRouteComponent(() => import('./audit/audit-page.tsx'), 'AuditPage')),
  ],
  banner: StandInBanner,
  jobs: [{
    kind: 'identity.verify-audit',
    icon: IconShieldCheck,
    title: () => chainText('jobVerify'),
    outcome: ({ state, failed }, number) => (state !== 'succeeded' ? undefined : failed === 0 ? chainText('jobWhole') : chainText('jobBroken', { count: failed, shown: number(failed) })),
    result: () => ({ label: auditText('audit'), to: '/admin/audit' }),
  }],
  nav: [
    { to: '/admin/users', label: () => administrationText('users'), icon: IconUsersGroup, section: 'administration', permission: 'identity.administer', go: 'u', order: 110 },
    { to: '/admin/structure', label: () => administrationText('structure'), icon: IconSitemap, section: 'administration', permission: 'identity.administer', order: 120 },
    { to: '/admin/roles', label: () => administrationText('roles'), icon: IconShieldLock, section: 'administration', permission: 'identity.administer', go: 'l', order: 130 },
    { to: '/admin/see-as', label: () => seeAsText('seeAs'), icon: IconEye, section: 'administration', permission: 'identity.explain', order: 140 },
    { to: '/admin/audit', label: () => auditText('audit'), icon: IconHistory, section: 'administration', permission: 'identity.audit', order: 150 },
  ],
  palette: [
    { id: 'add-user', label: () => administrationText('addUser'), icon: IconUserPlus, permission: 'identity.administer', to: '/admin/users', search: { dialog: 'add' } },
  ],
};
