import { IconBook2 } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { WebModule } from '../../app/web-module.ts';
import { knowledgeText } from './knowledge-text.ts';
import { articleNotices } from './articles/article-notices.ts';
import { articleSearch } from './articles/article-search.ts';

const permission = 'knowledge.read';

export const knowledgeModule: WebModule = {
  name: 'knowledge',
  routes: (shell) => [
    createRoute({ getParentRoute: () => shell, path: '/articles', validateSearch: articleSearch, component: lazyRouteComponent(() => import('./articles/articles-page.tsx'), 'ArticlesPage') }),
    createRoute({ getParentRoute: () => shell, path: '/articles/$id', component: lazyRouteComponent(() => import('./articles/article-page.tsx'), 'ArticlePage') }),
  ],
  nav: [{ to: '/articles', label: () => knowledgeText('articles'), icon: IconBook2, section: 'work', permission, go: 'k', order: 60 }],
  palette: [],
  notices: articleNotices,
};
