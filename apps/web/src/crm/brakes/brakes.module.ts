import { IconGauge, IconHandStop, IconLock, IconLockOpen } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Notice } from '../../api/types.ts';
import { numberIn, textIn } from '../../app/notices/details.ts';
import type { WebModule } from '../../app/web-module.ts';
import { BrakeBanner } from './brake-banner.tsx';
import { brakesText } from './brakes-text.ts';

const nameIn = (notice: Notice): string => textIn(notice, 'name') ?? brakesText('somebody');
const untilIn = (notice: Notice): string => {
  const until = textIn(notice, 'until');
  return until ? new Date(until).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }) : '';
};

function exceeded(notice: Notice): string {
  const key = textIn(notice, 'key');
  if (key) return brakesText('notice.exceededKey', { key, name: nameIn(notice) });
  return brakesText(numberIn(notice, 'level') === 2 ? 'notice.exceededTwice' : 'notice.exceeded', { name: nameIn(notice) });
}

/** What holds whoever reads in bulk, and how it is lifted. */
export const brakesModule: WebModule = {
  name: 'brakes',
  routes: (shell) => [createRoute({ getParentRoute: () => shell, path: '/lift-requests', component: lazyRouteComponent(() => import('./lift-requests-page.tsx'), 'LiftRequestsPage') })],
  nav: [],
  palette: [],
  banner: BrakeBanner,
  notices: [
    { kind: 'identity.lift-asked', icon: () => IconHandStop, title: (notice) => brakesText('notice.asked', { name: nameIn(notice) }), facts: (notice, format) => [textIn(notice, 'reason'), brakesText('notice.askedFacts', { seen: format.number(numberIn(notice, 'seen')), norm: format.number(numberIn(notice, 'norm')) })] },
    { kind: 'identity.lift-approved', icon: () => IconLockOpen, tone: 'good', title: (notice) => brakesText('notice.approved', { until: untilIn(notice) }), facts: (notice) => [textIn(notice, 'by')] },
    { kind: 'identity.lift-refused', icon: () => IconLock, title: () => brakesText('notice.refused'), facts: (notice) => [textIn(notice, 'by')] },
    { kind: 'identity.read-norm-exceeded', icon: () => IconGauge, tone: 'bad', title: exceeded, facts: (notice, format) => [brakesText('notice.askedFacts', { seen: format.number(numberIn(notice, 'seen')), norm: format.number(numberIn(notice, 'norm')) })] },
  ],
};
