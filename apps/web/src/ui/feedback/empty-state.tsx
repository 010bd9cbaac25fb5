import { Text, Title } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './state.module.css';

type EmptyStateProps = { icon: Icon; title: string; children?: ReactNode; action?: ReactNode; level?: 1 | 2 };

/** Says what this place is for and offers the first thing to do. */
export function EmptyState({ icon: Picture, title, children, action, level = 2 }: EmptyStateProps) {
  return (
    <div className={classes.state}>
      <Picture size={28} stroke={1.5} className={classes.picture} aria-hidden />
      <Title order={level} className={classes.title!}>{title}</Title>
      {children && (
        <Text c="dimmed" maw={440}>
          {children}
        </Text>
      )}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
