import { IconFileExport, IconFolderDown, IconListCheck } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Job } from '../../../api/types.ts';
import type { WebModule } from '../../../app/web-module.ts';
import { folderText } from './folder-text.ts';

const outcome = ({ succeeded, skipped, failed }: Job, number: (value: number) => string): string => folderText('outcome', { stored: number(succeeded), unchanged: number(skipped), refused: number(failed) });
const isRehearsal = ({ phase, result }: Job): boolean => (result as { isRehearsal?: boolean } | null)?.isRehearsal ?? phase === 'checking';

export const folderModule: WebModule = {
  name: 'folder',
  routes: (shell) => [
    createRoute({
      getParentRoute: () => shell, path: '/articles/folder', validateSearch: ({ job }: Record<string, unknown>): { job?: string } => (typeof job === 'string' ? { job } : {}),
      component: lazyRouteComponent(() => import('./folder-page.tsx'), 'FolderPage'),
    }),
  ],
  nav: [],
  palette: [{ id: 'bring-in-folder', label: () => folderText('bringIn'), icon: IconFolderDown, permission: 'knowledge.administer', to: '/articles/folder' }],
  jobs: [
    {
      kind: 'knowledge.folder-import', icon: IconListCheck, title: (job) => folderText(isRehearsal(job) ? 'jobRehearsal' : 'jobImport', { file: job.title }), outcome,
      result: ({ id }) => ({ label: folderText('openResult'), to: `/articles/folder?job=${id}` }),
    },
    {
      kind: 'knowledge.folder-export', icon: IconFileExport, title: ({ title }) => folderText('jobExport', { file: title }), outcome: ({ succeeded }, number) => folderText('texts', { count: succeeded, shown: number(succeeded) }),
      result: ({ result }) => {
        const fileId = (result as { fileId?: string } | null)?.fileId;
        return fileId ? { label: folderText('download'), file: fileId } : undefined;
      },
    },
  ],
};
