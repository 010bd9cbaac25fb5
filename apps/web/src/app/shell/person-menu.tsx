import { Menu, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Fragment } from 'react';
import { Initials } from '../../ui/initials.tsx';
import { useAppText } from '../app-text.ts';
import { useMe } from '../session/use-session.ts';
import { usePersonMenu } from './use-person-menu.ts';
import classes from './rail.module.css';

export function PersonMenu({ collapsed, onHelp }: { collapsed: boolean; onHelp: () => void }) {
  const text = useAppText();
  const { user } = useMe();
  const groups = usePersonMenu(onHelp);
  return (
    <Menu position="top-start" width={240} withinPortal={false}>
      <Menu.Target>
        <button type="button" className={classes.person}>
          <Initials name={user.displayName} size={24} />
          {collapsed ? <VisuallyHidden>{text('personMenu', { name: user.displayName })}</VisuallyHidden> : <span>{user.displayName}</span>}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {groups.map(({ id, label, items }, index) => (
          <Fragment key={id}>
            {index > 0 && <Menu.Divider />}
            {label && <Menu.Label>{label}</Menu.Label>}
            {items.map(({ id: item, label: words, icon: Picture, lang, chosen, stays = false, run }) => (
              <Menu.Item
                key={item}
                lang={lang}
                leftSection={<Picture size={16} stroke={1.6} aria-hidden />}
                rightSection={chosen && <IconCheck size={14} aria-hidden />}
                aria-current={chosen || undefined}
                closeMenuOnClick={!stays}
                onClick={run}
              >
                {words}
              </Menu.Item>
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
