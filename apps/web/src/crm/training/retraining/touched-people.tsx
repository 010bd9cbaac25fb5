import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { useFormat } from '../../../ui/text/format.ts';
import { useRoleName } from '../../identity/administration/use-role-name.ts';
import { trainingKeys } from '../training-keys.ts';
import type { OutdatedCourse } from '../training-types.ts';
import { useRetrainingText } from './retraining-text.ts';
import classes from './retraining.module.css';

/** Exactly who would take what again; asked for only when one wants to see it. */
export function TouchedPeople({ courseId, lessons }: Pick<OutdatedCourse, 'courseId' | 'lessons'>) {
  const text = useRetrainingText();
  const format = useFormat();
  const roleName = useRoleName();
  const [isOpen, setOpen] = useState(false);
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: trainingKeys.touched(courseId), enabled: isOpen, initialPageParam: '',
    queryFn: ({ pageParam, signal }) => api.get('/courses/{courseId}/touched', { path: { courseId }, query: { limit: 50, ...(pageParam && { cursor: pageParam }) }, signal }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const titles = new Map(lessons.map(({ lessonId, title }) => [lessonId, title]));
  return (
    <>
      <Button variant="subtle" size="compact-sm" ml={-8} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{text(isOpen ? 'hideWho' : 'who')}</Button>
      {isOpen && (
        <ul className={classes.people}>
          {(data?.pages.flatMap(({ items }) => items) ?? []).map(({ user, roles, lessonIds, isOnTheWay, validUntil }) => (
            <li key={user.id}>
              <span className={classes.person}>{user.displayName}<small>{[roles.map(roleName).join(', '), isOnTheWay ? text('onTheWay') : validUntil && text('certifiedUntil', { day: format.day(validUntil) })].filter(Boolean).join(' · ')}</small></span>
              <span className={classes.quiet}>{lessonIds.map((id) => titles.get(id)).filter(Boolean).join(', ')}</span>
            </li>
          ))}
        </ul>
      )}
      {isOpen && hasNextPage && <Button variant="default" size="compact-sm" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{text('more')}</Button>}
    </>
  );
}
