import { Drawer } from '@mantine/core';
import { IconBell, IconCheck, type Icon } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useUiText } from '../../ui/text/ui-text.ts';
import { JobsSheet } from '../jobs/jobs-tray.tsx';
import { useUnreadWords } from '../notices/bell.tsx';
import { useUnread } from '../notices/use-notices.ts';
import { useMe } from '../session/use-session.ts';
import type { NavItem } from '../web-module.ts';
import { usePersonMenu } from './use-person-menu.ts';
import classes from './phone-bar.module.css';

type PhoneSheetProps = { opened: boolean; onClose: () => void; places: NavItem[]; onHelp: () => void; onNotices: () => void };

export function PhoneSheet({ opened, onClose, places, onHelp, onNotices }: PhoneSheetProps) {
  const ui = useUiText();
  const navigate = useNavigate();
  const { user } = useMe();
  const groups = usePersonMenu(onHelp);
  const notices = useUnreadWords(useUnread());
  const line = (id: string, words: string, Picture: Icon, run: () => void, chosen?: boolean, lang?: string) => (
    <button key={id} type="button" lang={lang} className={classes.line} aria-current={chosen || undefined} onClick={run}>
      <Picture size={20} stroke={1.6} aria-hidden />
      <span>{words}</span>
      {chosen && <IconCheck size={18} aria-hidden />}
    </button>
  );
  const leave = (run: () => void) => (): void => {
    onClose();
    run();
  };
  return (
    <Drawer opened={opened} onClose={onClose} position="bottom" size="auto" title={user.displayName} closeButtonProps={{ 'aria-label': ui('close') }}>
      <JobsSheet onLeave={onClose} />
      <div className={classes.group}>{line('notices', notices, IconBell, leave(onNotices))}</div>
      <div className={classes.group}>{places.map(({ to, label, icon }) => line(to, label(), icon, leave(() => void navigate({ to }))))}</div>
      {groups.map(({ id, label, items }) => (
        <div key={id} className={classes.group}>
          {label && <div className={classes.heading}>{label}</div>}
          {items.map((item) => line(item.id, item.label, item.icon, item.stays ? item.run : leave(item.run), item.chosen, item.lang))}
        </div>
      ))}
    </Drawer>
  );
}
