import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { uiText } from '../text/ui-text.ts';

type Toast = { message: string; detail?: string | undefined; undo?: (() => void) | undefined; action?: { label: string; run: () => void } | undefined; tone?: 'good' | 'bad' | 'info' };

const colors = { good: 'sea', bad: 'red', info: 'gray' } as const;

/** Undo stays for eight seconds at least; what went wrong stays until it is closed. */
export function toast({ message, detail, undo, action = undo && { label: uiText('undo'), run: undo }, tone = 'good' }: Toast): void {
  const id = notifications.show({
    color: colors[tone],
    autoClose: tone === 'bad' ? false : 8000,
    withBorder: true,
    closeButtonProps: { 'aria-label': uiText('close') },
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <div>
          <Text size="sm" c="var(--mantine-color-text)">{message}</Text>
          {detail && <Text size="sm" c="dimmed">{detail}</Text>}
        </div>
        {action && (
          <Button variant="subtle" size="compact-sm" onClick={() => { notifications.hide(id); action.run(); }}>
            {action.label}
          </Button>
        )}
      </Group>
    ),
  });
}
