import { IconBriefcase2, IconCoins, IconChartBar, IconPlus, IconAdjustments } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { lazy } from 'react';
import type { WebModule } from '../../app/web-module.ts';
import { dealNotices } from './deal-notices/deal-notices.ts';
import { dealsText } from './deals-text.ts';
import { queries } from '../../app/queries.ts';
import { dealKeys } from './deal-keys.ts';
import { ledgerText } from './ledger/ledger-text.ts';
import { ledgerSearch } from './ledger/ledger-search.ts';
import { setupText } from './setup/setup-text.ts';
import { dealSearch } from './views/deal-search.ts';

export const dealsModule: WebModule = {
  name: 'deals',
  routes: (shell) => [
    createRoute({ getParentRoute: () => shell, path: '/deals', validateSearch: dealSearch, component: lazyRouteComponent(() => import('./views/deals-page.tsx'), 'DealsPage') }),
    createRoute({ getParentRoute: () => shell, path: '/deals/$id', component: lazyRouteComponent(() => import('./page/deal-page.tsx'), 'DealPage') }),
    createRoute({ getParentRoute: () => shell, path: '/regrets', validateSearch: ledgerSearch, component: lazyRouteComponent(() => import('./ledger/ledger-page.tsx'), 'LedgerPage') }),
    createRoute({ getParentRoute: () => shell, path: '/sales-setup', validateSearch: ({ tab }: Record<string, unknown>) => (typeof tab === 'string' ? { tab } : {}), component: lazyRouteComponent(() => import('./setup/setup-page.tsx'), 'SetupPage') }),
  ],
  nav: [
    { to: '/deals', label: () => dealsText('deals'), icon: IconBriefcase2, section: 'work', permission: 'deals.read', go: 'd', phone: true, order: 30 },
    { to: '/regrets', label: () => ledgerText('ledger'), icon: IconChartBar, section: 'work', permission: 'deals.read', go: 'r', order: 40 },
    { to: '/sales-setup', label: () => setupText('setup'), icon: IconAdjustments, section: 'administration', permission: 'deals.administer', order: 60 },
  ],
  palette: [{ id: 'add-deal', label: () => dealsText('addDeal'), icon: IconPlus, permission: 'deals.create', to: '/deals', search: { dialog: 'add' } }],
  jobs: [{ kind: 'deals.revaluation', icon: IconCoins, title: ({ title }) => setupText('jobRevaluation', { currency: title.slice(0, 3) }), outcome: ({ succeeded }, number) => setupText('revalued', { count: succeeded, shown: number(succeeded) }), ended: () => void queries.invalidateQueries({ queryKey: dealKeys.all }) }],
  notices: dealNotices,
  panels: [{ id: 'deals', kinds: ['person', 'organization'], permission: 'deals.read', component: lazy(async () => ({ default: (await import('./deals-panel.tsx')).DealsPanel })) }],
};
