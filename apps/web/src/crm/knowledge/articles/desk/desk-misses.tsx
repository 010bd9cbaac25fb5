import { Button, Group, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../../api/api.ts';
import { explain } from '../../../../app/errors/explain.ts';
import { QueryError } from '../../../../app/errors/query-error.tsx';
import { toast } from '../../../../ui/feedback/toast.tsx';
import { useFormat } from '../../../../ui/text/format.ts';
import { knowledgeKeys } from '../../knowledge-keys.ts';
import { useKnowledgeText } from '../../knowledge-text.ts';
import { NewArticleDialog } from '../new-article-dialog.tsx';
import classes from '../articles.module.css';

/** What was looked for in vain, the most asked first: each is an article that is missing, or another word for one that is there. */
export function DeskMisses() {
  const text = useKnowledgeText();
  const { day } = useFormat();
  const client = useQueryClient();
  const [writing, setWriting] = useState<string | null>(null);
  const { data, error, refetch } = useQuery({ queryKey: knowledgeKeys.misses, queryFn: ({ signal }) => api.get('/search-misses', { signal }) });
  const settle = async (missId: string, version: number): Promise<void> => {
    try {
      await api.post('/search-misses/{missId}/settle', { path: { missId }, version });
    } catch (refusal) {
      toast({ tone: 'bad', message: explain(refusal) });
    }
    await client.invalidateQueries({ queryKey: knowledgeKeys.misses });
  };
  return (
    <section aria-label={text('misses')}>
      <Title order={2}>{text('misses')}</Title>
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && <Text c="dimmed" size="sm">{text('noMisses')}</Text>}
      <ul className={classes.list}>
        {data?.items.map(({ id, version, asked, times, lastAt }) => (
          <li key={id} className={classes.line}>
            <Text size="sm" fw={600}>{asked}</Text>
            <Text size="xs" c="dimmed">{text('askedTimes', { count: times })} · {day(lastAt)}</Text>
            <Group gap="xs"><Button size="xs" variant="default" onClick={() => setWriting(asked)}>{text('writeIt')}</Button><Button size="xs" variant="subtle" color="gray" onClick={() => void settle(id, version)}>{text('settle')}</Button></Group>
          </li>
        ))}
      </ul>
      {writing !== null && <NewArticleDialog title={writing} onClose={() => setWriting(null)} />}
    </section>
  );
}
