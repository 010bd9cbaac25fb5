import type { WebModule } from '../../app/web-module.ts';
import { PinnedViews } from './pinned-views.tsx';

export const viewsModule: WebModule = { name: 'views', routes: () => [], nav: [], palette: [], rail: PinnedViews };
