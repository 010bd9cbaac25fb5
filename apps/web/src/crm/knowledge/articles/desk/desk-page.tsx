import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../../../api/api.ts';
import { QueryError } from '../../../../app/errors/query-error.tsx';
import { useLanguage } from '../../../../app/i18n/use-language.ts';
import { useSession } from '../../../../app/session/use-session.ts';
import { Page, PageBody } from '../../../../ui/layout/page.tsx';
import { PageHeader } from '../../../../ui/layout/page-header.tsx';
import { useFormat } from '../../../../ui/text/format.ts';
import { knowledgeKeys } from '../../knowledge-keys.ts';
import { useKnowledgeText } from '../../knowledge-text.ts';
import { TrustBadge } from '../trust-badge.tsx';
import { DeskFeedback } from './desk-feedback.tsx';
import { DeskMisses } from './desk-misses.tsx';
import { DeskQuestions } from './desk-questions.tsx';
import { TrustShare } from './trust-share.tsx';
import classes from '../articles.module.css';

/** What waits for those who keep knowledge true: texts to review, texts overdue, readers without an answer, questions without a text. */
export function DeskPage() {
  const text = useKnowledgeText();
  const { can } = useSession();
  return (
    <Page>
      <PageHeader title={text('desk')} />
      <PageBody width={880}>
        <TrustShare />
        <DeskQuestions />
        {can('knowledge.write') && <>
          <Waiting title={text('toReview')} none={text('noneToReview')} asked={{ state: 'in-review' }} to="/articles/$id/edit" />
          <Waiting title={text('overdue')} none={text('noneOverdue')} asked={{ trust: 'expired' }} to="/articles/$id" />
          <Waiting title={text('dueNow')} none={text('noneDue')} asked={{ trust: 'due' }} to="/articles/$id" />
          <DeskFeedback />
          <DeskMisses />
        </>}
      </PageBody>
    </Page>
  );
}

function Waiting({ title, none, asked, to }: { title: string; none: string; asked: { state?: 'in-review'; trust?: 'expired' | 'due' }; to: string }) {
  const { day } = useFormat();
  const prefer = useLanguage();
  const { data, error, refetch } = useQuery({ queryKey: knowledgeKeys.articleList({ desk: true, ...asked, prefer }), queryFn: ({ signal }) => api.get('/articles', { query: { ...asked, prefer, limit: 100 }, signal }) });
  return (
    <section aria-label={title} style={{ marginBottom: 32 }}>
      <Title order={2}>{title}</Title>
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && <Text c="dimmed" size="sm">{none}</Text>}
      <ul className={classes.list}>
        {data?.items.map((row) => (
          <li key={row.id} className={classes.line}>
            <div className={classes.head}><Link to={to} params={{ id: row.id } as never} search={{ language: row.language } as never} className={classes.title} lang={row.language}>{row.title}</Link>{asked.trust && row.trust && <TrustBadge trust={row.trust} />}</div>
            <Text size="xs" c="dimmed">{[row.owner?.displayName, row.language.toUpperCase(), row.nextReviewOn && day(row.nextReviewOn)].filter(Boolean).join(' · ')}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
