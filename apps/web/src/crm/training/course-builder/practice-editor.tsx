import { ActionIcon, Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useCourseBuilderText } from './course-builder-text.ts';
import { changed, newTask, practiceDeeds, type DraftLesson, without } from './draft.ts';
import { TextEditor } from './text-editor.tsx';
import type { Fault } from './use-course.ts';
import classes from './builder.module.css';

/** Who is practised with, and the tasks: each is a deed that the product sees by itself. */
export function PracticeEditor({ lesson, faults, onChange }: { lesson: DraftLesson; faults: readonly Fault[]; onChange: (fields: Partial<DraftLesson>) => void }) {
  const text = useCourseBuilderText();
  const tasks = lesson.tasks ?? [];
  const isFaulty = (at: string): boolean => faults.some(({ pointer }) => pointer.startsWith(at));
  const deeds = practiceDeeds.map((deed) => ({ value: deed, label: text(`deed.${deed}`) }));
  return (
    <>
      <TextEditor body={lesson.body ?? ''} onChange={(body) => onChange({ body })} />
      <Group gap="sm" align="flex-start">
        {(['organizationName', 'personName', 'dealName'] as const).map((field) => (
          <TextInput key={field} className={classes.grow!} label={text(`practice.${field}`)} value={lesson[field] ?? ''} maxLength={200} error={isFaulty(`/${field}`)} onChange={(event) => onChange({ [field]: event.currentTarget.value })} />
        ))}
      </Group>
      <Stack gap="xs" component="ol" className={classes.questions!}>
        {tasks.map((task, at) => (
          <Group key={task.id} component="li" gap="xs" align="flex-start" wrap="wrap">
            <Select w={220} aria-label={text('practice.deed')} data={deeds} value={task.deed} allowDeselect={false} onChange={(deed) => deed && onChange({ tasks: changed(tasks, at, { deed }) })} />
            <TextInput className={classes.grow!} aria-label={text('practice.task')} placeholder={text('practice.task')} value={task.text} maxLength={500} error={isFaulty(`/tasks/${at}`)} onChange={(event) => onChange({ tasks: changed(tasks, at, { text: event.currentTarget.value }) })} />
            <ActionIcon variant="subtle" color="gray" size="lg" aria-label={text('takeOut', { what: task.text })} onClick={() => onChange({ tasks: without(tasks, at) })}><IconTrash size={16} aria-hidden /></ActionIcon>
          </Group>
        ))}
      </Stack>
      <Button variant="default" style={{ alignSelf: 'flex-start' }} leftSection={<IconPlus size={14} aria-hidden />} onClick={() => onChange({ tasks: [...tasks, newTask()] })}>{text('practice.addTask')}</Button>
    </>
  );
}
