import { Button, Group } from '@mantine/core';
import { IconBuilding, IconCheck, IconCircle, IconCircleCheckFilled, IconRefresh, IconTargetArrow, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { MarkdownView } from '../../knowledge/articles/markdown/markdown-view.tsx';
import { useTrainingText } from '../training-text.ts';
import type { LessonToLearn, PracticeShown } from '../training-types.ts';
import type { usePlayer } from './use-player.ts';
import classes from './player.module.css';

type PracticeLessonProps = { lesson: LessonToLearn; shown: PracticeShown; isOpen: boolean; player: ReturnType<typeof usePlayer>; onFinished: () => void };

/** Tasks on the real system, with a customer that nobody else sees: each is ticked by what the product has seen of it. */
export function PracticeLesson({ lesson, shown, isOpen, player, onFinished }: PracticeLessonProps) {
  const text = useTrainingText();
  const { run, tasks, body } = shown;
  const isBegun = run?.status === 'open';
  const isDone = (id: string): boolean => lesson.doneAt !== null || run?.done[id] !== undefined;
  const finish = (): void => player.finish.mutate(lesson.id, { onSuccess: onFinished });
  return (
    <>
      <MarkdownView body={body} />
      <p className={classes.quiet}>{text('practiceExplain')}</p>
      {isBegun && (
        <Group gap="xs" role="group" aria-label={text('practiceCustomer')}>
          <Button component={Link} to={`/organizations/${run.organizationId}`} variant="light" leftSection={<IconBuilding size={16} aria-hidden />}>{shown.organizationName}</Button>
          <Button component={Link} to={`/people/${run.personId}`} variant="default" leftSection={<IconUser size={16} aria-hidden />}>{shown.personName}</Button>
          {run.dealId && <Button component={Link} to={`/deals/${run.dealId}`} variant="default" leftSection={<IconTargetArrow size={16} aria-hidden />}>{shown.dealName}</Button>}
        </Group>
      )}
      <ol className={classes.tasks} aria-label={text('practiceTasks')}>
        {tasks.map(({ id, text: task }) => (
          <li key={id} data-done={isDone(id) || undefined}>
            {isDone(id) ? <IconCircleCheckFilled size={18} aria-label={text('lessonDone')} className={classes.done} /> : <IconCircle size={18} stroke={1.4} aria-label={text('lessonOpen')} />}
            <span>{task}</span>
          </li>
        ))}
      </ol>
      {lesson.doneAt === null && isOpen && (
        <div className={classes.deeds}>
          {isBegun && <Button leftSection={<IconCheck size={16} aria-hidden />} disabled={!tasks.every(({ id }) => isDone(id))} loading={player.finish.isPending} onClick={finish}>{text('practiceFinish')}</Button>}
          <Button variant={isBegun ? 'subtle' : 'filled'} leftSection={isBegun && <IconRefresh size={16} aria-hidden />} loading={player.practise.isPending} onClick={() => player.practise.mutate(lesson.id)}>{text(isBegun ? 'practiceAnew' : 'practiceBegin')}</Button>
        </div>
      )}
    </>
  );
}
