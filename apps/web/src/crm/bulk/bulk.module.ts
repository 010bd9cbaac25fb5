import { IconPencilBolt, IconArrowBackUp } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Job } from '../../api/types.ts';
import type { JobResult, JobWords, WebModule } from '../../app/web-module.ts';
import { bulkText } from './bulk-text.ts';
import type { BulkResult } from './bulk-types.ts';
import { refreshAfter, undoBulk } from './undo-bulk.ts';

const resultOf = ({ result }: Job): BulkResult | null => (result as BulkResult | null)?.selected === undefined ? null : (result as BulkResult);

/** Only what happened is said: nobody wants to read of zeros. */
function outcome({ succeeded, skipped, failed }: Job, number: (value: number) => string): string {
  const parts = ([['changed', succeeded], ['unchanged', skipped], ['refused', failed]] as const).filter(([word, count]) => count > 0 || (word === 'changed' && failed + skipped === 0));
  return parts.map(([word, count]) => bulkText(word, { count, shown: number(count) })).join(', ');
}

function refusals(job: Job): JobResult | undefined {
  const result = resultOf(job);
  return result && result.refused > 0 ? { label: bulkText('seeRefused'), to: `/bulk/${job.id}` } : undefined;
}

function undo(job: Job): (() => void) | undefined {
  const result = resultOf(job);
  return result && result.changed > 0 && !result.undoneBy ? () => void undoBulk(job.id) : undefined;
}

const words: Omit<JobWords, 'kind' | 'icon' | 'title'> = { outcome, result: refusals, undo, ended: (job) => void refreshAfter(resultOf(job)) };

export const bulkModule: WebModule = {
  name: 'bulk',
  routes: (shell) => [createRoute({ getParentRoute: () => shell, path: '/bulk/$id', component: lazyRouteComponent(() => import('./bulk-page.tsx'), 'BulkPage') })],
  nav: [],
  palette: [],
  jobs: [
    { kind: 'platform.bulk-edit', icon: IconPencilBolt, title: ({ title }) => bulkText('jobEdit', { what: title }), ...words },
    { kind: 'platform.bulk-undo', icon: IconArrowBackUp, title: ({ title }) => bulkText('jobUndo', { what: title }), ...words },
  ],
};
