import { Anchor, Button } from '@mantine/core';
import { IconAlertTriangle, IconCertificate, IconLock, IconRefreshDot } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../../ui/text/format.ts';
import { useRetrainingText } from '../retraining/retraining-text.ts';
import { useTrainingText } from '../training-text.ts';
import type { MyCourse } from '../training-types.ts';
import { useEnrollMyself } from './use-enroll-myself.ts';
import classes from '../training.module.css';

const today = (): string => new Date().toISOString().slice(0, 10);

/** One course: how far I am, until when, and what it opens. */
export function CourseLine({ mine, opens }: { mine: MyCourse; opens: { words: string[]; isKeptBack: boolean } }) {
  const text = useTrainingText();
  const retraining = useRetrainingText();
  const format = useFormat();
  const enrollMyself = useEnrollMyself();
  const { course, enrollmentId, status, dueOn, doneCount, lessonCount, endedAt, certificateId, validUntil, reason, changed } = mine;
  const isOpen = status === 'enrolled' || status === 'started';
  const isLate = isOpen && dueOn !== null && dueOn < today();
  const isCalledBack = isOpen && changed.length > 0;
  const isChange = isCalledBack && reason === 'change';
  const facts = [
    !isChange && text('minutes', { count: course.minutes }), isOpen && reason && !isChange && text(`reason.${reason}`), isOpen && dueOn && !isLate && text('dueOn', { day: format.day(dueOn) }),
    status === 'completed' && endedAt && text('completedOn', { day: format.day(endedAt) }), status === 'completed' && validUntil && text('validUntil', { day: format.day(validUntil) }),
  ].filter(Boolean);
  return (
    <li className={classes.line}>
      <div className={classes.words}>
        <div className={classes.name}>{enrollmentId ? <Anchor component={Link} to={`/learning/${enrollmentId}`} fw={600}>{course.title}</Anchor> : course.title}</div>
        {course.summary && <p className={classes.summary}>{course.summary}</p>}
        {isCalledBack && <p className={classes.news}><IconRefreshDot size={14} aria-hidden /> {retraining(isChange ? 'readWhatIsNew' : 'changedOnTheWay', { what: format.list(changed), count: course.minutes })}</p>}
        <p className={classes.quiet}>{facts.join(' · ')}</p>
        {isLate && <p className={classes.late}><IconAlertTriangle size={14} aria-hidden /> {text('overdueSince', { day: format.day(dueOn) })}</p>}
        {opens.words.length > 0 && <p className={opens.isKeptBack ? classes.late : classes.quiet}>{opens.isKeptBack && <IconLock size={14} aria-hidden />} {text(opens.isKeptBack ? 'opensOnceCertified' : 'opens', { what: format.list(opens.words) })}</p>}
      </div>
      {isOpen && (
        <div className={classes.progress}>
          <progress value={doneCount} max={lessonCount} aria-label={text('progressOf', { course: course.title })} />
          <span>{text('lessonsDone', { done: doneCount, all: lessonCount })}</span>
        </div>
      )}
      {isOpen && enrollmentId && <Button component={Link} to={`/learning/${enrollmentId}`} aria-label={`${text(status === 'started' ? 'goOn' : 'begin')}: ${course.title}`}>{text(status === 'started' ? 'goOn' : 'begin')}</Button>}
      {certificateId && !isOpen && <Button component={Link} to={`/learning/certificates/${certificateId}`} variant="default" leftSection={<IconCertificate size={16} aria-hidden />} aria-label={`${text('certificate')}: ${course.title}`}>{text('certificate')}</Button>}
      {!enrollmentId && <Button variant="default" loading={enrollMyself.isPending} onClick={() => enrollMyself.mutate(course.id)} aria-label={`${text('take')}: ${course.title}`}>{text('take')}</Button>}
    </li>
  );
}
