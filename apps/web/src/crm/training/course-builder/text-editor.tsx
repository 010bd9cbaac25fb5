import { Tabs, Textarea } from '@mantine/core';
import { MarkdownView } from '../../knowledge/articles/markdown/markdown-view.tsx';
import { useCourseBuilderText } from './course-builder-text.ts';

/** The text of a lesson, written and looked at. */
export function TextEditor({ body, onChange }: { body: string; onChange: (body: string) => void }) {
  const text = useCourseBuilderText();
  return (
    <Tabs defaultValue="write" keepMounted={false} variant="pills">
      <Tabs.List mb="xs"><Tabs.Tab value="write">{text('write')}</Tabs.Tab><Tabs.Tab value="look">{text('look')}</Tabs.Tab></Tabs.List>
      <Tabs.Panel value="write"><Textarea aria-label={text('lessonText')} description={text('markdownHint')} value={body} maxLength={100_000} autosize minRows={8} maxRows={30} onChange={(event) => onChange(event.currentTarget.value)} /></Tabs.Panel>
      <Tabs.Panel value="look"><MarkdownView body={body} /></Tabs.Panel>
    </Tabs>
  );
}
