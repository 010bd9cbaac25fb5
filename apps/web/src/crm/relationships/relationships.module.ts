import { lazy } from 'react';
import type { WebModule } from '../../app/web-module.ts';

const permission = 'activities.read';

export const relationshipsModule: WebModule = {
  name: 'relationships',
  routes: () => [],
  nav: [],
  palette: [],
  panels: [
    { id: 'who-knows-person', kinds: ['person'], permission, component: lazy(async () => ({ default: (await import('./acquaintances/who-knows-person.tsx')).WhoKnowsPerson })) },
    { id: 'who-knows-organization', kinds: ['organization'], permission, component: lazy(async () => ({ default: (await import('./acquaintances/who-knows-organization.tsx')).WhoKnowsOrganization })) },
  ],
};
