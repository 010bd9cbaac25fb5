import { IconBook2, IconPlus } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { lazy } from 'react';
import type { WebModule } from '../../app/web-module.ts';
import { knowledgeText } from './knowledge-text.ts';
import { articleNotices } from './articles/article-notices.ts';
import { articleSearch, languageSearch } from './articles/article-search.ts';

const permission = 'knowledge.read';

export const knowledgeModule: WebModule = {
  name: 'knowledge',
  routes: (shell) => [
    createRoute({ getParentRoute: () => shell, path: '/articles', validateSearch: articleSearch, component: lazyRouteComponent(() => import('./articles/articles-page.tsx'), 'ArticlesPage') }),
    createRoute({ getParentRoute: () => shell, path: '/articles/desk', component: lazyRouteComponent(() => import('./articles/desk/desk-page.tsx'), 'DeskPage') }),
    createRoute({ getParentRoute: () => shell, path: '/articles/$id', validateSearch: languageSearch, component: lazyRouteComponent(() => import('./articles/article-page.tsx'), 'ArticlePage') }),
    createRoute({ getParentRoute: () => shell, path: '/articles/$id/edit', validateSearch: languageSearch, component: lazyRouteComponent(() => import('./articles/editor/editor-page.tsx'), 'EditorPage') }),
    createRoute({ getParentRoute: () => shell, path: '/articles/$id/history', validateSearch: languageSearch, component: lazyRouteComponent(() => import('./articles/history/history-page.tsx'), 'HistoryPage') }),
  ],
  nav: [{ to: '/articles', label: () => knowledgeText('articles'), icon: IconBook2, section: 'work', permission, go: 'k', order: 60 }],
  palette: [{ id: 'new-article', label: () => knowledgeText('newArticle'), icon: IconPlus, permission: 'knowledge.write', to: '/articles', search: { dialog: 'add' } }],
  notices: articleNotices,
  settingWhy: { permission, component: lazy(async () => ({ default: (await import('./articles/why/why.tsx')).Why })) },
  finds: [{ kind: 'article', label: () => knowledgeText('articles'), icon: IconBook2, place: (id, language) => ({ to: `/articles/${id}`, search: { language } }) }],
};
