import { Button, Group, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { MarkdownView } from '../../knowledge/articles/markdown/markdown-view.tsx';
import { useCourseBuilderText } from './course-builder-text.ts';
import type { DraftLesson } from './draft.ts';

const most = 200;

/** The article that a lesson teaches, in the version that was published when it was chosen. */
export function ArticleChoice({ lesson, onChange }: { lesson: DraftLesson; onChange: (fields: Partial<DraftLesson>) => void }) {
  const text = useCourseBuilderText();
  const { data } = useQuery({ queryKey: ['training', 'articles'], queryFn: ({ signal }) => api.get('/articles', { query: { state: 'published', limit: most }, signal }) });
  const articles = data?.items ?? [];
  const now = articles.find(({ id }) => id === lesson.articleId);
  const choose = (id: string | null): void => {
    const article = articles.find((each) => each.id === id);
    if (article) onChange({ articleId: article.id, language: article.language, version: 0, body: '', title: article.title });
  };
  return (
    <>
      <Select label={text('kind.article')} description={text('articleHint')} searchable data={articles.map(({ id, title }) => ({ value: id, label: title }))} value={lesson.articleId ?? null} onChange={choose} />
      {lesson.articleId && (
        <Group gap="sm">
          <Text size="sm">{lesson.version ? text('versionNumber', { number: lesson.version }) : text('articleOnSave')}</Text>
          {lesson.version && now?.publishedVersion && now.publishedVersion > lesson.version ? <Button size="compact-sm" variant="default" onClick={() => onChange({ version: 0, body: '' })}>{text('takeNewest', { number: now.publishedVersion })}</Button> : null}
        </Group>
      )}
      {lesson.body && <MarkdownView body={lesson.body} filesOf={lesson.articleId} />}
    </>
  );
}
