import { Button, Group, Menu, NumberInput, Switch } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useCourseBuilderText } from './course-builder-text.ts';
import { changed, type DraftLesson, moved, newQuestion, questionKinds, without } from './draft.ts';
import { QuestionEditor } from './question-editor.tsx';
import type { Fault } from './use-course.ts';
import classes from './builder.module.css';

const whole = (value: string | number): number | null => (typeof value === 'number' ? value : null);

/** The terms of a quiz and its questions. */
export function QuizEditor({ lesson, faults, onChange }: { lesson: DraftLesson; faults: readonly Fault[]; onChange: (fields: Partial<DraftLesson>) => void }) {
  const text = useCourseBuilderText();
  const questions = lesson.questions ?? [];
  const faultsAt = (at: string): Fault[] => faults.filter(({ pointer }) => pointer.startsWith(`${at}/`) || pointer === at).map((fault) => ({ ...fault, pointer: fault.pointer.slice(at.length) }));
  return (
    <>
      <Group gap="sm" align="flex-end">
        <NumberInput w={150} label={text('passPercent')} min={1} max={100} allowDecimal={false} suffix=" %" value={lesson.passPercent ?? 70} onChange={(value) => onChange({ passPercent: whole(value) ?? 70 })} />
        <NumberInput w={150} label={text('attemptsAllowed')} placeholder={text('unlimited')} min={1} max={100} allowDecimal={false} value={lesson.attemptsAllowed ?? ''} onChange={(value) => onChange({ attemptsAllowed: whole(value) })} />
        <NumberInput w={170} label={text('timeLimitMinutes')} placeholder={text('unlimited')} min={1} max={600} allowDecimal={false} value={lesson.timeLimitMinutes ?? ''} onChange={(value) => onChange({ timeLimitMinutes: whole(value) })} />
        <Switch mb={8} label={text('isShuffled')} checked={lesson.isShuffled ?? false} onChange={(event) => onChange({ isShuffled: event.currentTarget.checked })} />
      </Group>
      <ol className={classes.questions}>
        {questions.map((question, at) => (
          <QuestionEditor key={question.id} question={question} number={at + 1} faults={faultsAt(`/questions/${at}`)} isFirst={at === 0} isLast={at === questions.length - 1}
            onChange={(fields) => onChange({ questions: changed(questions, at, fields) })} onMove={(by) => onChange({ questions: moved(questions, at, by) })} onRemove={() => onChange({ questions: without(questions, at) })} />
        ))}
      </ol>
      <Menu position="bottom-start">
        <Menu.Target><Button variant="default" size="compact-md" style={{ alignSelf: 'flex-start' }} leftSection={<IconPlus size={14} aria-hidden />}>{text('addQuestion')}</Button></Menu.Target>
        <Menu.Dropdown>{questionKinds.map((kind) => <Menu.Item key={kind} onClick={() => onChange({ questions: [...questions, newQuestion(kind)] })}>{text(`question.${kind}`)}</Menu.Item>)}</Menu.Dropdown>
      </Menu>
    </>
  );
}
