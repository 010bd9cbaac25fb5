import { IconFileImport, IconListCheck } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Job } from '../../api/types.ts';
import type { JobResult, WebModule } from '../../app/web-module.ts';
import { steps } from './import-types.ts';
import { migrationText } from './migration-text.ts';

const permission = 'migration.import';

const outcome = ({ succeeded, skipped, failed }: Job, number: (value: number) => string): string =>
  migrationText('jobOutcome', { succeeded: number(succeeded), skipped: number(skipped), failed: number(failed) });

function toImport({ result, state }: Job): JobResult | undefined {
  const importId = (result as { importId?: string } | null)?.importId;
  return importId ? { label: migrationText(state === 'succeeded' ? 'openResult' : 'openImport'), to: `/imports/${importId}` } : undefined;
}

export const migrationModule: WebModule = {
  name: 'migration',
  routes: (shell) => [
    createRoute({ getParentRoute: () => shell, path: '/imports', component: lazyRouteComponent(() => import('./imports-page.tsx'), 'ImportsPage') }),
    createRoute({ getParentRoute: () => shell, path: '/imports/new', component: lazyRouteComponent(() => import('./new-import-page.tsx'), 'NewImportPage') }),
    createRoute({
      getParentRoute: () => shell,
      path: '/imports/$id',
      validateSearch: ({ step }: Record<string, unknown>) => (steps.some((each) => each === step) ? { step: String(step) } : {}),
      component: lazyRouteComponent(() => import('./import-page.tsx'), 'ImportPage'),
    }),
  ],
  nav: [{ to: '/imports', label: () => migrationText('imports'), icon: IconFileImport, section: 'work', permission, go: 'i', order: 80 }],
  palette: [{ id: 'new-import', label: () => migrationText('newImport'), icon: IconFileImport, permission, to: '/imports/new' }],
  jobs: [
    { kind: 'migration.import', icon: IconFileImport, title: ({ title }) => migrationText('jobImport', { file: title }), outcome, result: toImport },
    { kind: 'migration.check', icon: IconListCheck, title: ({ title }) => migrationText('jobCheck', { file: title }), outcome, result: toImport },
  ],
};
