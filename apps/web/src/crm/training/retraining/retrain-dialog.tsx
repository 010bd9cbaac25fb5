import { SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { FormDialog } from '../../../app/form-dialog.tsx';
import { toast } from '../../../ui/feedback/toast.tsx';
import { DayInput } from '../../../ui/field/day-input.tsx';
import { explainTraining } from '../explain-training.ts';
import { trainingKeys } from '../training-keys.ts';
import type { OutdatedCourse } from '../training-types.ts';
import { retrainingText, useRetrainingText } from './retraining-text.ts';
import { useCountOfTouched } from './use-count-of-touched.ts';
import classes from './retraining.module.css';

const inTwoWeeks = (): string => new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);

/** Says of each outdated lesson whether it is taught again or still right; then publishes, and calls back exactly those it names. */
export function RetrainDialog({ course: { courseId, title, version, lessons }, onClose }: { course: OutdatedCourse; onClose: () => void }) {
  const text = useRetrainingText();
  const client = useQueryClient();
  const [right, setRight] = useState<ReadonlySet<string>>(new Set());
  const [dueOn, setDueOn] = useState<string | null>(inTwoWeeks());
  const [note, setNote] = useState('');
  const isAgain = lessons.some(({ lessonId }) => !right.has(lessonId));
  const count = useCountOfTouched(courseId, lessons.filter(({ lessonId }) => !right.has(lessonId)));
  const choose = (lessonId: string, as: string): void => setRight(new Set(as === 'right' ? [...right, lessonId] : [...right].filter((id) => id !== lessonId)));
  const send = async (): Promise<void> => {
    await api.post('/courses/{courseId}/retrain', { path: { courseId }, body: { stillRight: [...right], dueOn, note: note.trim() || null }, version });
    await client.invalidateQueries({ queryKey: trainingKeys.all });
    toast({ message: isAgain && count ? retrainingText('calledBack', { count }) : retrainingText('settled') });
  };
  const action = !isAgain ? text('keep') : count === 0 ? text('justPublish') : text('publishAgain');
  return (
    <FormDialog title={text('dialogTitle', { course: title })} action={action} ready refusalOf={(refusal) => (refusal ? explainTraining(refusal) : undefined)} onClose={onClose} onSubmit={send}>
      <Stack gap="sm" component="ul" className={classes.choices!}>
        {lessons.map((lesson) => (
          <li key={lesson.lessonId}>
            <Text fw={600}>{lesson.title}</Text>
            <SegmentedControl size="sm" fullWidth aria-label={text('choiceOf', { title: lesson.title })} value={right.has(lesson.lessonId) ? 'right' : 'again'} data={(['again', 'right'] as const).map((value) => ({ value, label: text(value) }))} onChange={(as) => choose(lesson.lessonId, as)} />
            {!right.has(lesson.lessonId) && <Text size="sm" c="dimmed" mt={4}>{text(lesson.isRefreshed ? 'refreshed' : 'asItIs')}</Text>}
          </li>
        ))}
      </Stack>
      {isAgain && (
        <>
          <DayInput label={text('due')} value={dueOn} onChange={setDueOn} />
          <Text size="sm" c="dimmed" mt={-8}>{text('dueHint')}</Text>
          <Textarea label={text('note')} value={note} maxLength={1000} autosize minRows={2} onChange={(event) => setNote(event.currentTarget.value)} />
        </>
      )}
      {count !== null && <Text aria-live="polite">{!isAgain || count === 0 ? text('willCallNobody') : text('willCall', { count })}</Text>}
    </FormDialog>
  );
}
