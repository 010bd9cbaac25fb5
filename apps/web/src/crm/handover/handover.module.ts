import { IconArrowBackUp, IconArrowsExchange, IconMessageCircleX } from '@tabler/icons-react';
import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { numberIn, textIn } from '../../app/notices/details.ts';
import { queries } from '../../app/queries.ts';
import type { Job } from '../../api/types.ts';
import type { JobResult, JobWords, WebModule } from '../../app/web-module.ts';
import { briefingText } from './briefing/briefing-text.ts';
import { handoverKeys } from './handover-keys.ts';
import { handoverText } from './handover-text.ts';
import { ReceivedBanner } from './received-banner.tsx';

const words = (search: Record<string, unknown>): Record<string, string> => Object.fromEntries(Object.entries(search).flatMap(([key, value]) => (typeof value === 'string' && value !== '' ? [[key, value]] : [])));
const page = (shell: AnyRoute, path: string, component: ReturnType<typeof lazyRouteComponent>) => createRoute({ getParentRoute: () => shell, path, validateSearch: words, component });

type Result = { handoverId: string };
const see = ({ result }: Job): JobResult | undefined => (result ? { label: handoverText('job.see'), to: `/handovers/${(result as Result).handoverId}` } : undefined);
const counted = (parts: readonly (readonly ['moved' | 'refused' | 'back' | 'kept', number])[], number: (value: number) => string): string =>
  parts.filter(([word, count]) => count > 0 || word === 'moved' || word === 'back').map(([word, count]) => handoverText(`job.${word}`, { count, shown: number(count) })).join(', ');
const shared: Pick<JobWords, 'result' | 'ended'> = { result: see, ended: () => void queries.invalidateQueries({ queryKey: handoverKeys.all }) };

/** What hangs on a colleague goes to others. */
export const handoverModule: WebModule = {
  name: 'handover',
  routes: (shell) => [
    page(shell, '/handovers', lazyRouteComponent(() => import('./handovers-page.tsx'), 'HandoversPage')),
    page(shell, '/handovers/received', lazyRouteComponent(() => import('./received-page.tsx'), 'ReceivedPage')),
    page(shell, '/handovers/mine', lazyRouteComponent(() => import('./briefing/my-handover-page.tsx'), 'MyHandoverPage')),
    page(shell, '/handovers/briefing/$bundleId', lazyRouteComponent(() => import('./briefing/briefing-page.tsx'), 'BriefingPage')),
    page(shell, '/handovers/$handoverId/traces', lazyRouteComponent(() => import('./traces/traces-page.tsx'), 'TracesPage')),
    page(shell, '/handovers/$handoverId', lazyRouteComponent(() => import('./handover-page.tsx'), 'HandoverPage')),
  ],
  nav: [{ to: '/handovers', label: () => handoverText('handovers'), icon: IconArrowsExchange, section: 'work', permission: 'handover.read', order: 76 }],
  palette: [
    { id: 'open-handover', label: () => handoverText('open'), icon: IconArrowsExchange, permission: 'handover.lead', to: '/handovers', search: { dialog: 'open' } },
    { id: 'my-handover', label: () => briefingText('mine'), icon: IconArrowsExchange, to: '/handovers/mine' },
    { id: 'received', label: () => handoverText('received'), icon: IconArrowsExchange, to: '/handovers/received' },
  ],
  banner: ReceivedBanner,
  jobs: [
    { kind: 'handover.move', icon: IconArrowsExchange, title: ({ title }) => handoverText('job.move', { name: title }), outcome: ({ succeeded, failed }, number) => counted([['moved', succeeded], ['refused', failed]], number), ...shared },
    { kind: 'handover.reverse', icon: IconArrowBackUp, title: ({ title }) => handoverText('job.reverse', { name: title }), outcome: ({ succeeded, skipped, failed }, number) => counted([['back', succeeded], ['kept', skipped], ['refused', failed]], number), ...shared },
  ],
  notices: [
    { kind: 'handover.received', icon: () => IconArrowsExchange, title: (notice) => handoverText('notice.received', { count: numberIn(notice, 'bundles') }), facts: (notice) => [textIn(notice, 'by')] },
    { kind: 'handover.objected', icon: () => IconMessageCircleX, tone: 'bad', title: (notice) => handoverText('notice.objected', { by: textIn(notice, 'by') ?? handoverText('somebody'), count: numberIn(notice, 'bundles') }), facts: (notice) => [textIn(notice, 'leaver') && handoverText('notice.from', { name: textIn(notice, 'leaver')! })] },
  ],
};
