import { Anchor, Button, Group, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat } from '../../../ui/text/format.ts';
import { useRoleName } from '../../identity/administration/use-role-name.ts';
import { LessonIcon } from '../lesson-icon.tsx';
import { useTrainingText } from '../training-text.ts';
import type { OutdatedCourse as Outdated } from '../training-types.ts';
import { LessonChanges } from './lesson-changes.tsx';
import { RetrainDialog } from './retrain-dialog.tsx';
import { useRetrainingText } from './retraining-text.ts';
import { TouchedPeople } from './touched-people.tsx';
import classes from './retraining.module.css';

/** One course: each outdated lesson with what changed under it, the roles and people it touches, and what becomes of it unless somebody decides. */
export function OutdatedCourse({ course }: { course: Outdated }) {
  const text = useRetrainingText();
  const learning = useTrainingText();
  const format = useFormat();
  const roleName = useRoleName();
  const [decides, setDecides] = useState(false);
  const { courseId, title, lessons, people, roles, newerTexts, goesOutOn, isChanged } = course;
  return (
    <section className={classes.course} aria-labelledby={courseId}>
      <Group justify="space-between" gap="sm">
        <Title order={2} id={courseId}><Anchor component={Link} to={`/courses/${courseId}`} inherit>{title}</Anchor></Title>
        {lessons.length > 0 && <Button onClick={() => setDecides(true)} aria-label={`${text('decide')}: ${title}`}>{text('decide')}</Button>}
      </Group>
      {lessons.length > 0 && <p className={classes.term} data-near={goesOutOn !== null || undefined}>{goesOutOn === null ? text('waits') : text('goesOut', { day: format.day(goesOutOn) })}{isChanged && ` ${text('draftAtWork')}`}</p>}
      <ul className={classes.lessons}>
        {lessons.map((lesson) => (
          <li key={lesson.lessonId}>
            <p className={classes.lesson}><LessonIcon kind={lesson.kind} /> <strong>{lesson.title}</strong> <span className={classes.quiet}>{learning('minutes', { count: lesson.minutes })} · {text('learnedIt', { count: lesson.people })}</span></p>
            <LessonChanges changes={lesson.changes} />
            <p className={classes.quiet}>{text(lesson.isRefreshed ? 'refreshed' : 'asItIs')}</p>
          </li>
        ))}
      </ul>
      {lessons.length > 0 && people === 0 && <p className={classes.quiet}>{text('nobody')}</p>}
      {people > 0 && (
        <>
          <p className={classes.touches}><strong>{text('touches')}</strong> {[text('people', { count: people }), ...roles.map((role) => `${roleName(role)}: ${role.people}`)].join(' · ')}</p>
          <TouchedPeople courseId={courseId} lessons={lessons} />
        </>
      )}
      {newerTexts.map(({ lessonId, ...newer }) => <p key={lessonId} className={classes.newer}><IconAlertTriangle size={14} aria-hidden /> {text('newerText', newer)} <Anchor component={Link} to={`/courses/${courseId}`} size="sm">{text('openCourse')}</Anchor></p>)}
      {decides && <RetrainDialog course={course} onClose={() => setDecides(false)} />}
    </section>
  );
}
