import { Button, CopyButton, Text, Title, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useUiText } from '../text/ui-text.ts';
import classes from './state.module.css';

type ErrorStateProps = { title: string; detail?: string | undefined; trace?: string | undefined; onRetry?: (() => void) | undefined; icon?: Icon; level?: 1 | 2; /** What helps, where it is known. */ action?: ReactNode };

/** What was refused and why, a way to try again, and the number that support needs. */
export function ErrorState({ title, detail, trace, onRetry, icon: Picture = IconAlertTriangle, level = 2, action }: ErrorStateProps) {
  const text = useUiText();
  return (
    <div className={classes.state} role="alert">
      <Picture size={28} stroke={1.5} className={classes.picture} aria-hidden />
      <Title order={level} className={classes.title!}>{title}</Title>
      {detail && (
        <Text c="dimmed" maw={480}>
          {detail}
        </Text>
      )}
      {onRetry && (
        <div className={classes.action}>
          <Button variant="default" onClick={onRetry}>
            {text('retry')}
          </Button>
        </div>
      )}
      {action && <div className={classes.action}>{action}</div>}
      {trace && (
        <CopyButton value={trace}>
          {({ copied, copy }) => (
            <UnstyledButton className={classes.trace} onClick={copy} title={text('copyTrace')}>
              {copied ? text('copied') : text('trace', { trace })}
            </UnstyledButton>
          )}
        </CopyButton>
      )}
    </div>
  );
}
