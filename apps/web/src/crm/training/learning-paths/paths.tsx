import { Button, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { useRoleName } from '../../identity/administration/use-role-name.ts';
import { trainingKeys } from '../training-keys.ts';
import { useLearningPathsText } from './learning-paths-text.ts';
import type { PathRecord } from '../training-types.ts';
import { PathDialog } from './path-dialog.tsx';
import classes from '../training.module.css';

/** What each role is to learn, and within how many days. */
export function Paths() {
  const text = useLearningPathsText();
  const roleName = useRoleName();
  const [edited, setEdited] = useState<PathRecord>();
  const { data, error, refetch } = useQuery({ queryKey: trainingKeys.paths, queryFn: ({ signal }) => api.get('/learning-paths', { signal }) });
  if (error) return <QueryError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={200} />;
  return (
    <>
      <Text c="dimmed" size="sm">{text('pathsIntro')}</Text>
      <ul className={classes.list}>
        {data.items.map((path) => (
          <li key={path.role.id} className={classes.line}>
            <div className={classes.words}>
              <div className={classes.name}>{roleName(path.role)}</div>
              {path.steps.length === 0 ? <p className={classes.quiet}>{text('noPath')}</p> : <ol style={{ margin: '4px 0 0', paddingLeft: 20 }}>{path.steps.map((step) => <li key={step.courseId}>{step.title} <span className={classes.quiet}>{text('withinDays', { count: step.days })}</span></li>)}</ol>}
            </div>
            <span className={classes.quiet}>{text('holders', { count: path.holders })}</span>
            <Button variant="default" size="compact-md" aria-label={`${text('changePath')}: ${roleName(path.role)}`} onClick={() => setEdited(path)}>{text('changePath')}</Button>
          </li>
        ))}
      </ul>
      {edited && <PathDialog path={edited} onClose={() => setEdited(undefined)} />}
    </>
  );
}
