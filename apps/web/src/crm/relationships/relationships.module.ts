import { IconAffiliate } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { lazy } from 'react';
import type { WebModule } from '../../app/web-module.ts';
import { mapSearch } from './map/map-search.ts';
import { moveNotices } from './move-notices.ts';
import { relationshipsText } from './relationships-text.ts';

const permission = 'activities.read';

export const relationshipsModule: WebModule = {
  name: 'relationships',
  routes: (shell) => [createRoute({ getParentRoute: () => shell, path: '/relationships', validateSearch: mapSearch, component: lazyRouteComponent(() => import('./relationships-page.tsx'), 'RelationshipsPage') })],
  nav: [{ to: '/relationships', label: () => relationshipsText('relationships'), icon: IconAffiliate, section: 'work', permission, order: 36 }],
  palette: [],
  notices: moveNotices,
  panels: [
    { id: 'who-knows-person', kinds: ['person'], permission, component: lazy(async () => ({ default: (await import('./acquaintances/who-knows-person.tsx')).WhoKnowsPerson })) },
    { id: 'who-knows-organization', kinds: ['organization'], permission, component: lazy(async () => ({ default: (await import('./acquaintances/who-knows-organization.tsx')).WhoKnowsOrganization })) },
  ],
};
