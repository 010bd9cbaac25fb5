import { Button, TextInput } from '@mantine/core';
import { IconInbox, IconPlus, IconSearch } from '@tabler/icons-react';
import { useDebouncedCallback } from '@mantine/hooks';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '../../../app/session/use-session.ts';
import { Page, PageBody } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { FolderMenu } from '../folder/folder-menu.tsx';
import { useKnowledgeText } from '../knowledge-text.ts';
import { ArticleFilters } from './article-filters.tsx';
import { ArticleList } from './article-list.tsx';
import type { ArticleSearch } from './article-search.ts';
import { FoundArticles } from './found-articles.tsx';
import { NewArticleDialog } from './new-article-dialog.tsx';

/** All that is written down, and what is found of it. */
export function ArticlesPage() {
  const text = useKnowledgeText();
  const { can } = useSession();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as ArticleSearch;
  const [typed, setTyped] = useState(search.q ?? '');
  const [adding, setAdding] = useState(search.dialog === 'add');
  const seek = useDebouncedCallback((q: string) => void navigate({ to: '/articles', search: (before: ArticleSearch) => ({ ...before, q: q.trim() === '' ? undefined : q }) as never, replace: true }), 200);
  const desk = <Button component={Link} to="/articles/desk" variant="default" leftSection={<IconInbox size={16} aria-hidden />}>{text('desk')}</Button>;
  const add = <Button onClick={() => setAdding(true)} leftSection={<IconPlus size={16} aria-hidden />}>{text('newArticle')}</Button>;
  return (
    <Page>
      <PageHeader title={text('articles')} actions={<><FolderMenu />{can('knowledge.write') && <>{desk}{add}</>}</>} />
      <PageBody width={880}>
        <TextInput
          type="search" size="md" mb="sm" aria-label={text('searchArticles')} placeholder={text('searchArticles')} leftSection={<IconSearch size={17} aria-hidden />} value={typed}
          onChange={({ currentTarget: { value } }) => { setTyped(value); seek(value); }}
        />
        <ArticleFilters />
        {search.q ? <FoundArticles search={search} /> : <ArticleList search={search} />}
      </PageBody>
      {adding && <NewArticleDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}
