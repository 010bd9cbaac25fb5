import { IconCalendarPlus, IconCheckbox, IconListCheck, IconMail, IconNote, IconPhonePlus, IconSun, IconUsers } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { lazy } from 'react';
import type { WebModule } from '../../app/web-module.ts';
import { listSearch } from '../../ui/list/use-list-search.ts';
import { activitiesText } from './activities-text.ts';
import { openLog, openPlan } from './log/open-log.ts';
import { outcomesText } from './outcomes/outcomes-text.ts';
import { timelineText } from './timeline/timeline-text.ts';
import { todaySearch } from './today/today-search.ts';
import { todayText } from './today/today-text.ts';

const permission = 'activities.read';
const create = 'activities.create';
const kinds: ('person' | 'organization' | 'deal')[] = ['person', 'organization', 'deal'];

export const activitiesModule: WebModule = {
  name: 'activities',
  routes: (shell) => [
    createRoute({ getParentRoute: () => shell, path: '/today', validateSearch: todaySearch, component: lazyRouteComponent(() => import('./today/today-page.tsx'), 'TodayPage') }),
    createRoute({ getParentRoute: () => shell, path: '/activities', validateSearch: listSearch, component: lazyRouteComponent(() => import('./list/activities-list.tsx'), 'ActivitiesList') }),
  ],
  nav: [
    { to: '/today', label: () => todayText('today'), icon: IconSun, section: 'work', permission, go: 't', phone: true, order: 0 },
    { to: '/activities', label: () => activitiesText('activities'), icon: IconListCheck, section: 'work', permission, go: 'a', order: 35 },
  ],
  palette: [
    { id: 'log', label: () => activitiesText('log'), icon: IconPhonePlus, permission: create, keys: 'a', run: () => openLog(), button: true },
    { id: 'log-meeting', label: () => activitiesText('do.meeting'), icon: IconUsers, permission: create, run: () => openLog('meeting') },
    { id: 'log-email', label: () => activitiesText('do.email'), icon: IconMail, permission: create, run: () => openLog('email') },
    { id: 'log-note', label: () => activitiesText('do.note'), icon: IconNote, permission: create, run: () => openLog('note') },
    { id: 'add-task', label: () => activitiesText('do.task'), icon: IconCheckbox, permission: create, run: () => openLog('task') },
    { id: 'plan', label: () => activitiesText('planActivity'), icon: IconCalendarPlus, permission: create, keys: 'n', run: () => openPlan() },
  ],
  panels: [
    { id: 'contact', kinds, place: 'header', permission, component: lazy(async () => ({ default: (await import('./contact-sentence.tsx')).ContactSentence })) },
    { id: 'log', kinds, place: 'action', permission: create, component: lazy(async () => ({ default: (await import('./log-button.tsx')).LogButton })) },
    { id: 'timeline', kinds, place: 'main', label: () => timelineText('timeline'), permission, component: lazy(async () => ({ default: (await import('./timeline/timeline.tsx')).Timeline })) },
    { id: 'promises', kinds, permission, component: lazy(async () => ({ default: (await import('./promises/promises-panel.tsx')).PromisesPanel })) },
  ],
  overlays: [{ id: 'log', permission: create, component: lazy(async () => ({ default: (await import('./log/log-dialog.tsx')).LogDialog })) }],
  setupTabs: [{ id: 'outcomes', label: () => outcomesText('outcomes'), component: lazy(async () => ({ default: (await import('./outcomes/outcomes.tsx')).Outcomes })) }],
};
