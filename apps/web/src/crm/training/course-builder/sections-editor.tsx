import { Button, Group, Menu, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { LessonIcon } from '../lesson-icon.tsx';
import { useCourseBuilderText } from './course-builder-text.ts';
import { changed, type DraftSection, moved, newLesson, newSection, without } from './draft.ts';
import { LessonEditor } from './lesson-editor.tsx';
import { MoveButtons } from './move-buttons.tsx';
import type { Fault } from './use-course.ts';
import classes from './builder.module.css';

const kinds = ['text', 'article', 'practice', 'quiz', 'video', 'audio'] as const;

type SectionsProps = { sections: DraftSection[]; faults: readonly Fault[]; onChange: (sections: DraftSection[]) => void };

/** The sections of a course with their lessons, in order; one lesson at a time is open. */
export function SectionsEditor({ sections, faults, onChange }: SectionsProps) {
  const text = useCourseBuilderText();
  const [opened, setOpened] = useState<string | null>(null);
  const faultsAt = (at: string): Fault[] => faults.filter(({ pointer }) => pointer.startsWith(at)).map((fault) => ({ ...fault, pointer: fault.pointer.slice(at.length) }));
  const add = (at: number, kind: string): void => {
    const lesson = newLesson(kind, text(`new.${kind as 'text'}`));
    onChange(changed(sections, at, { lessons: [...sections[at]!.lessons, lesson] }));
    setOpened(lesson.id);
  };
  return (
    <>
      {sections.map((section, at) => (
        <section key={section.id} className={classes.section} aria-label={section.title}>
          <Group gap="xs" wrap="nowrap">
            <TextInput className={classes.grow!} aria-label={text('sectionTitle')} value={section.title} maxLength={200} error={faultsAt(`/sections/${at}/title`).length > 0} onChange={(event) => onChange(changed(sections, at, { title: event.currentTarget.value }))} />
            <MoveButtons what={section.title} isFirst={at === 0} isLast={at === sections.length - 1} onMove={(by) => onChange(moved(sections, at, by))} onRemove={() => onChange(without(sections, at))} />
          </Group>
          <ol className={classes.lessons}>
            {section.lessons.map((lesson, place) => (
              <LessonEditor key={lesson.id} lesson={lesson} isOpen={opened === lesson.id} faults={faultsAt(`/sections/${at}/lessons/${place}`)} onToggle={() => setOpened(opened === lesson.id ? null : lesson.id)}
                isFirst={place === 0} isLast={place === section.lessons.length - 1}
                onChange={(fields) => onChange(changed(sections, at, { lessons: changed(section.lessons, place, fields) }))}
                onMove={(by) => onChange(changed(sections, at, { lessons: moved(section.lessons, place, by) }))} onRemove={() => onChange(changed(sections, at, { lessons: without(section.lessons, place) }))} />
            ))}
          </ol>
          <Menu position="bottom-start">
            <Menu.Target><Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} aria-hidden />}>{text('addLesson')}</Button></Menu.Target>
            <Menu.Dropdown>{kinds.map((kind) => <Menu.Item key={kind} leftSection={<LessonIcon kind={kind} />} onClick={() => add(at, kind)}>{text(`kind.${kind}`)}</Menu.Item>)}</Menu.Dropdown>
          </Menu>
        </section>
      ))}
      <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => onChange([...sections, newSection(text('new.section', { number: sections.length + 1 }))])}>{text('addSection')}</Button>
    </>
  );
}
