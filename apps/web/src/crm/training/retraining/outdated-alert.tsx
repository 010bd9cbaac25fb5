import { Anchor } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useRetrainingText } from './retraining-text.ts';
import { useOutdated } from './use-outdated.ts';
import classes from './retraining.module.css';

/** On the page of a course: that something it rests on has changed. */
export function OutdatedAlert({ courseId }: { courseId: string }) {
  const text = useRetrainingText();
  const { data } = useOutdated();
  const count = data?.items.find((each) => each.courseId === courseId)?.lessons.length ?? 0;
  if (count === 0) return null;
  return <p className={classes.alert} role="status"><IconAlertTriangle size={16} aria-hidden /> <span>{text('courseHasOutdated', { count })} <Anchor component={Link} to="/courses" search={{ tab: 'outdated' } as never}>{text('lookAtIt')}</Anchor></span></p>;
}
