import { IconHelp, IconRoute } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { lazy } from 'react';
import type { WebModule } from '../../../app/web-module.ts';
import { HelpButton } from './help/help-button.tsx';
import { toggleHelp } from './help/open-help.ts';
import { processesText } from './processes-text.ts';

const permission = 'knowledge.read';

export const processesModule: WebModule = {
  name: 'processes',
  routes: (shell) => [
    createRoute({ getParentRoute: () => shell, path: '/processes', component: lazyRouteComponent(() => import('./map/processes-page.tsx'), 'ProcessesPage') }),
    createRoute({ getParentRoute: () => shell, path: '/processes/$id', component: lazyRouteComponent(() => import('./map/process-page.tsx'), 'ProcessPage') }),
    createRoute({ getParentRoute: () => shell, path: '/processes/$id/edit', component: lazyRouteComponent(() => import('./editor/editor-page.tsx'), 'EditorPage') }),
  ],
  nav: [{ to: '/processes', label: () => processesText('processes'), icon: IconRoute, section: 'work', permission, go: 'w', order: 62 }],
  palette: [{ id: 'help', label: () => processesText('help'), icon: IconHelp, permission, keys: 'h', run: toggleHelp }],
  overlays: [{ id: 'help', permission, component: lazy(async () => ({ default: (await import('./help/help-panel.tsx')).HelpPanel })) }],
  pageHelp: HelpButton,
  dialogHelp: { permission, label: () => processesText('help'), component: lazy(async () => ({ default: (await import('./help/dialog-help.tsx')).DialogHelp })) },
};
