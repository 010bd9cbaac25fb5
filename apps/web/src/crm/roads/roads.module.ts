import { IconRoad } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { lazy } from 'react';
import type { WebModule } from '../../app/web-module.ts';
import { RoadAction } from './road-action.tsx';
import { roadNotices } from './road-notices.ts';
import { roadsText } from './roads-text.ts';

const permission = 'contacts.read';

export const roadsModule: WebModule = {
  name: 'roads',
  routes: (shell) => [createRoute({ getParentRoute: () => shell, path: '/access-requests', component: lazyRouteComponent(() => import('./access-requests-page.tsx'), 'AccessRequestsPage') })],
  nav: [{ to: '/access-requests', label: () => roadsText('requests'), icon: IconRoad, section: 'work', permission, order: 70 }],
  palette: [],
  notices: roadNotices,
  unfound: RoadAction,
  overlays: [{ id: 'ask-for-road', permission, component: lazy(async () => ({ default: (await import('./ask-dialog.tsx')).AskDialog })) }],
};
