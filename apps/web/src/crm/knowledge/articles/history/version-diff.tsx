import { Button, Group, Skeleton, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../../../api/api.ts';
import { explain } from '../../../../app/errors/explain.ts';
import { toast } from '../../../../ui/feedback/toast.tsx';
import { knowledgeKeys } from '../../knowledge-keys.ts';
import { useKnowledgeText } from '../../knowledge-text.ts';
import type { ArticleLanguage } from '../article-types.ts';
import { TextDiff } from './text-diff.tsx';

type VersionDiffProps = { articleId: string; language: ArticleLanguage; number: number };

/** What a version changed against the one before it, and the way back to it. */
export function VersionDiff({ articleId, language, number }: VersionDiffProps) {
  const text = useKnowledgeText();
  const navigate = useNavigate();
  const client = useQueryClient();
  const path = { articleId, language };
  const version = (asked: number) => ({ queryKey: knowledgeKeys.version(articleId, language, asked), queryFn: () => api.get('/articles/{articleId}/editions/{language}/versions/{number}', { path: { ...path, number: String(asked) } as never }), staleTime: Infinity, enabled: asked > 0 });
  const { data: after } = useQuery(version(number));
  const { data: before } = useQuery(version(number - 1));
  if (!after || (number > 1 && !before)) return <Skeleton height={240} />;
  const whole = (each: { title: string; summary: string; body: string } | undefined): string => (each ? [each.title, each.summary, each.body].join('\n\n') : '');
  const restore = async (): Promise<void> => {
    try {
      const { version: current } = await api.get('/articles/{articleId}/editions/{language}', { path });
      await api.post('/articles/{articleId}/editions/{language}/restore', { path, body: { number }, version: current });
      await client.invalidateQueries({ queryKey: knowledgeKeys.all });
      await navigate({ to: '/articles/$id/edit', params: { id: articleId }, search: { language } as never });
    } catch (error) {
      toast({ tone: 'bad', message: explain(error) });
    }
  };
  return (
    <section aria-labelledby="changed">
      <Group justify="space-between" mb="xs">
        <Title order={2} id="changed">{text(number === 1 ? 'firstVersion' : 'changedIn', { number })}</Title>
        <Button size="xs" variant="default" onClick={() => void restore()}>{text('restore', { number })}</Button>
      </Group>
      <TextDiff before={whole(before)} after={whole(after)} />
    </section>
  );
}
