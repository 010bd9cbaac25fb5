import { Group, NumberInput, Stack, Text, Textarea } from '@mantine/core';
import { useCourseBuilderText } from './course-builder-text.ts';
import type { DraftQuestion } from './draft.ts';
import { MoveButtons } from './move-buttons.tsx';
import { RightAnswer } from './right-answer.tsx';
import type { Fault } from './use-course.ts';
import classes from './builder.module.css';

type QuestionEditorProps = { question: DraftQuestion; number: number; faults: readonly Fault[]; isFirst: boolean; isLast: boolean; onChange: (fields: Partial<DraftQuestion>) => void; onMove: (by: number) => void; onRemove: () => void };

/** One question with its right answer, and what is said after it. */
export function QuestionEditor({ question, number, faults, isFirst, isLast, onChange, onMove, onRemove }: QuestionEditorProps) {
  const text = useCourseBuilderText();
  const { kind, points, explanation } = question;
  return (
    <li className={classes.question} aria-label={text('questionNumber', { number })}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" fw={600}>{number}. {text(`question.${kind as 'single'}`)}</Text>
        <MoveButtons what={text('questionNumber', { number })} isFirst={isFirst} isLast={isLast} onMove={onMove} onRemove={onRemove} />
      </Group>
      <Stack gap="xs">
        <Textarea label={text('questionText')} value={question.text} maxLength={2000} autosize minRows={1} error={faults.some(({ pointer }) => pointer === '/text') ? text('needed') : undefined} onChange={(event) => onChange({ text: event.currentTarget.value })} />
        <RightAnswer question={question} onChange={onChange} />
        {faults.some(({ pointer }) => pointer !== '/text') && <Text role="alert" size="sm" c="var(--hf-bad)">{text('answerIncomplete')}</Text>}
        <Group gap="sm" align="flex-start">
          <NumberInput w={100} label={text('pointsLabel')} min={1} max={100} allowDecimal={false} value={points} onChange={(value) => onChange({ points: typeof value === 'number' ? value : 1 })} />
          <Textarea className={classes.grow!} label={text('explanation')} value={explanation} maxLength={2000} autosize minRows={1} onChange={(event) => onChange({ explanation: event.currentTarget.value })} />
        </Group>
      </Stack>
    </li>
  );
}
