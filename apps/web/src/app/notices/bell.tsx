import { ActionIcon, Popover, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell } from '@tabler/icons-react';
import { useShortcuts } from '../keyboard/shortcuts.ts';
import { appText } from '../app-text.ts';
import { NoticeList } from './notice-list.tsx';
import { useNoticesText } from './notices-text.ts';
import { useUnread } from './use-notices.ts';
import classes from './notices.module.css';

/** How many wait, as words: beyond ninety-nine nobody counts. */
export function useUnreadWords(unread: number): string {
  const text = useNoticesText();
  if (unread === 0) return text('notices');
  return unread > 99 ? text('unreadMany', { count: 99 }) : text('unread', { count: unread });
}

export function UnreadCount({ unread }: { unread: number }) {
  return unread > 0 ? <span className={classes.count} aria-hidden>{unread > 99 ? '99+' : unread}</span> : null;
}

/** The bell of the rail: how many wait, and all of them on a press. */
export function Bell({ collapsed }: { collapsed: boolean }) {
  const text = useNoticesText();
  const unread = useUnread();
  const words = useUnreadWords(unread);
  const [opened, { toggle, close }] = useDisclosure(false);
  useShortcuts(appText('keysEverywhere'), [{ keys: 'b', label: text('keyOpen'), run: toggle }], true);
  return (
    <Popover opened={opened} onChange={(next) => !next && close()} position="right-start" offset={collapsed ? 18 : 54} width={420} trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Tooltip label={words} position="right" disabled={opened}>
          <ActionIcon size={28} className={classes.bell} aria-label={words} aria-haspopup="dialog" aria-expanded={opened} onClick={toggle}>
            <IconBell size={18} stroke={1.6} aria-hidden />
            <UnreadCount unread={unread} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={text('notices')}>
        <NoticeList onLeave={close} />
      </Popover.Dropdown>
    </Popover>
  );
}
