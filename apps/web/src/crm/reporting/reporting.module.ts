import { IconFileExport, IconUserExclamation } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { WebModule } from '../../app/web-module.ts';
import { keyPersonsText } from './key-persons/key-persons-text.ts';
import { riskSearch } from './key-persons/risk-search.ts';
import { reportingText } from './reporting-text.ts';

export const reportingModule: WebModule = {
  name: 'reporting',
  routes: (shell) => [createRoute({ getParentRoute: () => shell, path: '/key-persons', validateSearch: riskSearch, component: lazyRouteComponent(() => import('./key-persons/key-persons-page.tsx'), 'KeyPersonsPage') })],
  nav: [{ to: '/key-persons', label: () => keyPersonsText('nav'), icon: IconUserExclamation, section: 'work', permission: 'reporting.key-persons', order: 78 }],
  palette: [],
  jobs: [{
    kind: 'reporting.export',
    icon: IconFileExport,
    title: ({ title }) => reportingText('jobExport', { file: title }),
    outcome: ({ succeeded }, number) => reportingText('rows', { count: succeeded, shown: number(succeeded) }),
    result: ({ result }) => {
      const fileId = (result as { fileId?: string } | null)?.fileId;
      return fileId ? { label: reportingText('download'), file: fileId } : undefined;
    },
  }],
};
