import { useDisclosure } from '@mantine/hooks';
import { IconDots, IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useAppText } from '../app-text.ts';
import { NoticesDrawer } from '../notices/notices-drawer.tsx';
import { useUnread } from '../notices/use-notices.ts';
import { openPalette } from '../palette/palette.tsx';
import { PhoneSheet } from './phone-sheet.tsx';
import { useDeeds } from './use-deeds.ts';
import { useNav } from './use-nav.ts';
import classes from './phone-bar.module.css';

/** What a thumb reaches; the rest is behind More. */
export function PhoneBar({ onHelp }: { onHelp: () => void }) {
  const text = useAppText();
  const nav = useNav();
  const unread = useUnread();
  const [opened, { open, close }] = useDisclosure(false);
  const [reading, read] = useDisclosure(false);
  const [deed] = useDeeds().filter(({ button }) => button);
  const near = nav.filter(({ phone }) => phone).slice(0, deed ? 2 : 3);
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
        {places.slice(0, deed ? 1 : 2)}
        <button type="button" className={classes.item} onClick={openPalette}>
          <IconSearch size={22} stroke={1.6} aria-hidden />
          <span>{text('searchShort')}</span>
        </button>
        {deed && (
          <button type="button" className={classes.item} onClick={deed.run} data-deed>
            <deed.icon size={22} stroke={1.6} aria-hidden />
            <span>{deed.label()}</span>
          </button>
        )}
        {places.slice(deed ? 1 : 2)}
        <button type="button" className={classes.item} onClick={open} aria-haspopup="dialog">
          <span className={classes.marked} data-marked={unread > 0 || undefined}><IconDots size={22} stroke={1.6} aria-hidden /></span>
          <span>{text('more')}</span>
        </button>
      </nav>
      <PhoneSheet opened={opened} onClose={close} places={rest} onHelp={onHelp} onNotices={read.open} />
      <NoticesDrawer opened={reading} onClose={read.close} />
    </>
  );
}
