import { IconCalendarOff } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { WebModule } from '../../app/web-module.ts';
import { calendarText } from './calendar-text.ts';

export const calendarModule: WebModule = {
  name: 'calendar',
  routes: (shell) => [createRoute({ getParentRoute: () => shell, path: '/admin/calendar', component: lazyRouteComponent(() => import('./calendar-page.tsx'), 'CalendarPage') })],
  nav: [{ to: '/admin/calendar', label: () => calendarText('calendar'), icon: IconCalendarOff, section: 'administration', permission: 'calendar.administer', order: 145 }],
  palette: [],
};
