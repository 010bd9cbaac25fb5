import { Skeleton, Text } from '@mantine/core';
import { IconSearchOff } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { api } from '../../../api/api.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { MarkedText } from '../../../ui/text/marked-text.tsx';
import { knowledgeKeys } from '../knowledge-keys.ts';
import { useKnowledgeText } from '../knowledge-text.ts';
import type { ArticleSearch } from './article-search.ts';
import { TrustBadge } from './trust-badge.tsx';
import classes from './articles.module.css';

const untilWhole = 1500;

/** Articles by their words. Who has stopped typing has asked the whole question: found in vain, it is noted for the authors. */
export function FoundArticles({ search: { q = '', kind, language } }: { search: ArticleSearch }) {
  const text = useKnowledgeText();
  const prefer = useLanguage();
  const [whole, setWhole] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setWhole(q), untilWhole);
    return () => clearTimeout(timer);
  }, [q]);
  const asked = { q, prefer, ...(kind && { kind }), ...(language && { language }), ...(whole === q && { isWhole: true }) };
  const { data, error, refetch } = useQuery({ queryKey: knowledgeKeys.search(asked), queryFn: ({ signal }) => api.get('/article-search', { query: asked as never, signal }), placeholderData: keepPreviousData });
  if (error && !data) return <QueryError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={200} radius={6} />;
  if (data.items.length === 0) return <EmptyState icon={IconSearchOff} title={text('nothingFound')}>{text('nothingFoundHint')}</EmptyState>;
  return (
    <ul className={classes.list}>
      {data.items.map((hit) => (
        <li key={hit.id} className={classes.line} lang={hit.language}>
          <div className={classes.head}>
            <Link to="/articles/$id" params={{ id: hit.id }} search={{ language: hit.language } as never} className={classes.title}><MarkedText pieces={hit.title} /></Link>
            {hit.trust !== 'verified' && <TrustBadge trust={hit.trust} />}
          </div>
          <Text size="sm"><MarkedText pieces={hit.passage} /></Text>
          <Text size="xs" c="dimmed">{text(`kind.${hit.kind}`)}</Text>
        </li>
      ))}
    </ul>
  );
}
