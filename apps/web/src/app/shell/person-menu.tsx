import { Menu } from '@mantine/core';
import { Initials } from '../../ui/initials.tsx';
import { useAppText } from '../app-text.ts';
import { useMe } from '../session/use-session.ts';
import { PersonMenuItems } from './person-menu-items.tsx';
import classes from './rail.module.css';

export function PersonMenu({ collapsed, onHelp }: { collapsed: boolean; onHelp: () => void }) {
  const text = useAppText();
  const { user } = useMe();
  return (
    <Menu position="top-start" width={240} withinPortal={false}>
      <Menu.Target>
        <button type="button" className={classes.person} aria-label={collapsed ? text('personMenu', { name: user.displayName }) : undefined}>
          <Initials name={user.displayName} size={24} />
          {!collapsed && <span>{user.displayName}</span>}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <PersonMenuItems onHelp={onHelp} />
      </Menu.Dropdown>
    </Menu>
  );
}
