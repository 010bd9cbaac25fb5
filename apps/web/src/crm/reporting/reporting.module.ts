import { IconFileExport } from '@tabler/icons-react';
import type { WebModule } from '../../app/web-module.ts';
import { reportingText } from './reporting-text.ts';

export const reportingModule: WebModule = {
  name: 'reporting',
  routes: () => [],
  nav: [],
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
