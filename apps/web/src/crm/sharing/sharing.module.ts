import { lazy } from 'react';
import type { WebModule } from '../../app/web-module.ts';

export const sharingModule: WebModule = {
  name: 'sharing',
  routes: () => [],
  nav: [],
  palette: [],
  panels: [{ id: 'sharing', kinds: ['person', 'organization', 'deal'], component: lazy(async () => ({ default: (await import('./sharing-panel.tsx')).SharingPanel })) }],
};
