import { Button, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../../api/api.ts';
import { QueryError } from '../../../../app/errors/query-error.tsx';
import { useLanguage } from '../../../../app/i18n/use-language.ts';
import { Page, PageBody } from '../../../../ui/layout/page.tsx';
import { PageHeader } from '../../../../ui/layout/page-header.tsx';
import { useFormat } from '../../../../ui/text/format.ts';
import { knowledgeKeys } from '../../knowledge-keys.ts';
import { useKnowledgeText } from '../../knowledge-text.ts';
import type { ArticleLanguage } from '../article-types.ts';
import { VersionDiff } from './version-diff.tsx';
import classes from './history.module.css';

/** All that was published of an article in a language, and what each version changed. */
export function HistoryPage() {
  const text = useKnowledgeText();
  const { day } = useFormat();
  const { id } = useParams({ strict: false }) as { id: string };
  const spoken = useLanguage();
  const language = (useSearch({ strict: false }) as { language?: ArticleLanguage }).language ?? spoken;
  const [opened, setOpened] = useState<number | null>(null);
  const { data, error, refetch } = useQuery({ queryKey: knowledgeKeys.versions(id, language), queryFn: ({ signal }) => api.get('/articles/{articleId}/editions/{language}/versions', { path: { articleId: id, language }, signal }) });
  const shown = opened ?? data?.items[0]?.number;
  return (
    <Page>
      <PageHeader title={data?.items[0] ? text('historyOf', { title: data.items[0].title }) : text('history')} actions={<Button component={Link} to="/articles/$id" params={{ id } as never} search={{ language } as never} variant="default">{text('toArticle')}</Button>} />
      <PageBody width={880}>
        {error && <QueryError error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton height={200} />}
        {data?.items.length === 0 && <Text c="dimmed">{text('noVersions')}</Text>}
        <ul className={classes.versions}>
          {data?.items.map((each) => (
            <li key={each.number}>
              <div>
                <Text fw={600} size="sm">{text('version', { number: each.number })}{each.changeNote && ` · ${each.changeNote}`}</Text>
                <Text size="xs" c="dimmed">{[day(each.publishedAt), ...(each.approvedBy && each.approvedBy.id === each.author?.id ? [text('approvedByAuthor', { name: each.approvedBy.displayName })] : [each.author && text('writtenBy', { name: each.author.displayName }), each.approvedBy && text('approvedBy', { name: each.approvedBy.displayName })])].filter(Boolean).join(' · ')}</Text>
              </div>
              <Button size="xs" variant={shown === each.number ? 'light' : 'default'} aria-pressed={shown === each.number} onClick={() => setOpened(each.number)}>{text('whatChanged')}</Button>
            </li>
          ))}
        </ul>
        {shown !== undefined && <VersionDiff key={shown} articleId={id} language={language} number={shown} />}
      </PageBody>
    </Page>
  );
}
