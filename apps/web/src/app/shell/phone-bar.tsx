import { Drawer, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots, IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useUiText } from '../../ui/text/ui-text.ts';
import { useAppText } from '../app-text.ts';
import { openPalette } from '../palette/palette.tsx';
import { useMe } from '../session/use-session.ts';
import { PersonMenuItems } from './person-menu-items.tsx';
import { useNav } from './use-nav.ts';
import classes from './phone-bar.module.css';

/** What a thumb reaches; the rest is behind More. */
export function PhoneBar({ onHelp }: { onHelp: () => void }) {
  const text = useAppText();
  const ui = useUiText();
  const nav = useNav();
  const { user } = useMe();
  const [opened, { open, close }] = useDisclosure(false);
  const near = nav.filter(({ phone }) => phone).slice(0, 3);
  const rest = nav.filter((item) => !near.includes(item));
  const places = near.map(({ to, label, icon: Picture }) => (
    <Link key={to} to={to} className={classes.item} activeProps={{ 'data-active': true }}>
      <Picture size={22} stroke={1.6} aria-hidden />
      <span>{label()}</span>
    </Link>
  ));
  return (
    <>
      <nav aria-label={text('sections')} className={classes.bar}>
        {places.slice(0, 2)}
        <button type="button" className={classes.item} onClick={openPalette}>
          <IconSearch size={22} stroke={1.6} aria-hidden />
          <span>{text('searchShort')}</span>
        </button>
        {places.slice(2)}
        <button type="button" className={classes.item} onClick={open} aria-haspopup="dialog">
          <IconDots size={22} stroke={1.6} aria-hidden />
          <span>{text('more')}</span>
        </button>
      </nav>
      <Drawer opened={opened} onClose={close} position="bottom" size="auto" title={user.displayName} closeButtonProps={{ 'aria-label': ui('close') }}>
        {/* The same items as in the rail's menu, laid open instead of dropped down. */}
        <Menu opened withinPortal={false} position="bottom" trapFocus={false} closeOnClickOutside={false} onClose={close} styles={{ dropdown: { position: 'static', width: '100%', border: 0, padding: 0, boxShadow: 'none' } }}>
          <Menu.Target><span /></Menu.Target>
          <Menu.Dropdown aria-label={text('more')} className={classes.sheet!}>
            {rest.map(({ to, label, icon: Picture }) => (
              <Menu.Item key={to} component={Link} to={to} leftSection={<Picture size={16} />}>{label()}</Menu.Item>
            ))}
            <PersonMenuItems onHelp={() => { close(); onHelp(); }} />
          </Menu.Dropdown>
        </Menu>
      </Drawer>
    </>
  );
}
