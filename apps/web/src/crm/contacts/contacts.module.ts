import { IconBuilding, IconBuildingPlus, IconTags, IconUserPlus, IconUsers, IconUsersGroup } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { WebModule } from '../../app/web-module.ts';
import { listSearch } from '../../ui/list/use-list-search.ts';
import { cataloguesText } from './catalogues/catalogues-text.ts';
import { contactNotices } from './contact-notices/contact-notices.ts';
import { contactsText } from './contacts-text.ts';
import { duplicatesText } from './duplicates/duplicates-text.ts';

export const contactsModule: WebModule = {
  name: 'contacts',
  routes: (shell) => [
    createRoute({
      getParentRoute: () => shell,
      path: '/people',
      validateSearch: listSearch,
      component: lazyRouteComponent(() => import('./persons-list.tsx'), 'PersonsList'),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: '/organizations',
      validateSearch: listSearch,
      component: lazyRouteComponent(() => import('./organizations-list.tsx'), 'OrganizationsList'),
    }),
    createRoute({ getParentRoute: () => shell, path: '/people/$id', component: lazyRouteComponent(() => import('./record/person-page.tsx'), 'PersonPage') }),
    createRoute({ getParentRoute: () => shell, path: '/organizations/$id', component: lazyRouteComponent(() => import('./record/organization-page.tsx'), 'OrganizationPage') }),
    createRoute({ getParentRoute: () => shell, path: '/admin/lists', component: lazyRouteComponent(() => import('./catalogues/catalogues-page.tsx'), 'CataloguesPage') }),
    createRoute({ getParentRoute: () => shell, path: '/duplicates', component: lazyRouteComponent(() => import('./duplicates/duplicates-page.tsx'), 'DuplicatesPage') }),
  ],
  nav: [
    { to: '/people', label: () => contactsText('people'), icon: IconUsers, section: 'work', permission: 'contacts.read', go: 'p', order: 10 },
    { to: '/organizations', label: () => contactsText('organizations'), icon: IconBuilding, section: 'work', permission: 'contacts.read', go: 'o', order: 20 },
    { to: '/admin/lists', label: () => cataloguesText('catalogues'), icon: IconTags, section: 'administration', permission: 'contacts.administer', order: 140 },
  ],
  notices: contactNotices,
  palette: [
    { id: 'duplicates', label: () => duplicatesText('duplicates'), icon: IconUsersGroup, permission: 'contacts.read', to: '/duplicates' },
    { id: 'add-person', label: () => contactsText('addPerson'), icon: IconUserPlus, permission: 'contacts.create', to: '/people', search: { dialog: 'add' } },
    { id: 'add-organization', label: () => contactsText('addOrganization'), icon: IconBuildingPlus, permission: 'contacts.create', to: '/organizations', search: { dialog: 'add' } },
  ],
};
