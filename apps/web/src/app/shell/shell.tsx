import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useDisclosure, useLocalStorage } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useServerEvents } from '../../api/server-events.ts';
import { Announcer } from '../../ui/feedback/announcer.tsx';
import { DialogHelpProvider } from '../dialog-help.ts';
import { SettingWhyProvider } from '../setting-why.tsx';
import { PageHelpProvider } from '../../ui/layout/page-header.tsx';
import { usePhone } from '../../ui/layout/use-phone.ts';
import { useAppText } from '../app-text.ts';
import { KeyboardHelp } from '../keyboard/keyboard-help.tsx';
import { type Shortcut, useShortcuts } from '../keyboard/shortcuts.ts';
import { useShortcutKeys } from '../keyboard/use-shortcut-keys.ts';
import { JobNews } from '../jobs/job-news.tsx';
import { modules } from '../modules.ts';
import { NoticeNews } from '../notices/notice-news.tsx';
import { openPalette, Palette } from '../palette/palette.tsx';
import { RecordPanelsProvider } from '../record-panels.tsx';
import { SetupTabsProvider } from '../setup-tabs.ts';
import { Guarded } from './guarded.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { Overlays } from './overlays.tsx';
import { PhoneBar } from './phone-bar.tsx';
import { Rail } from './rail.tsx';
import { useDeeds } from './use-deeds.ts';
import { useNav } from './use-nav.ts';
import classes from './shell.module.css';

const panels = modules.flatMap((each) => each.panels ?? []);
const banners = modules.flatMap(({ name, banner }) => (banner ? [{ name, banner }] : []));
const dialogHelp = modules.map((module) => module.dialogHelp).find((help) => help !== undefined);
const settingWhy = modules.map((module) => module.settingWhy).find((why) => why !== undefined);
const pageHelp = modules.flatMap(({ name, pageHelp: Help }) => (Help ? [<Help key={name} />] : []));
const setupTabs = modules.flatMap((each) => each.setupTabs ?? []);

export function Shell() {
  const text = useAppText();
  const phone = usePhone();
  const nav = useNav();
  const deeds = useDeeds();
  const navigate = useNavigate();
  const main = useRef<HTMLElement>(null);
  const [help, { open, close }] = useDisclosure(false);
  const [collapsed, setCollapsed] = useLocalStorage({ key: 'holdfast.rail', defaultValue: false, getInitialValueInEffect: false });
  const path = useRouterState({ select: ({ location }) => location.pathname });

  useServerEvents();
  useShortcutKeys();
  useShortcuts(text('keysEverywhere'), [
    { keys: 'mod+k', label: text('keyPalette'), run: openPalette },
    ...nav.filter(({ go }) => go).map<Shortcut>(({ go, label, to }) => ({ keys: `g ${go!}`, label: text('keyGo', { place: label() }), run: () => void navigate({ to }) })),
    ...deeds.filter(({ keys }) => keys).map<Shortcut>(({ keys, label, run }) => ({ keys: keys!, label: label(), run })),
    { keys: 'mod+/', label: text('keySearch'), run: openPalette },
    { keys: '/', label: text('keySearch'), run: openPalette },
    { keys: 'escape', label: text('keyEscape') },
    { keys: '?', label: text('keyHelp'), run: open },
  ], true);
  // A new page is read from its top, also by a screen reader.
  useEffect(() => {
    main.current?.scrollTo({ top: 0 });
  }, [path]);

  return (
    <div className={classes.shell} data-phone={phone || undefined}>
      <a href="#main" className={classes.skip}>{text('skip')}</a>
      {!phone && <Rail collapsed={collapsed} onCollapse={setCollapsed} onHelp={open} />}
      <div className={classes.side}>
        <OfflineBanner />
        {banners.map(({ name, banner: Banner }) => <Banner key={name} />)}
        <main id="main" ref={main} tabIndex={-1} className={classes.main}>
          <RecordPanelsProvider value={panels}>
            <SetupTabsProvider value={setupTabs}>
              <PageHelpProvider value={pageHelp}>
                <SettingWhyProvider value={settingWhy}>
                  <Guarded><Outlet /></Guarded>
                </SettingWhyProvider>
              </PageHelpProvider>
            </SetupTabsProvider>
          </RecordPanelsProvider>
        </main>
      </div>
      {phone && <PhoneBar onHelp={open} />}
      <JobNews />
      <NoticeNews />
      <Announcer />
      <Palette />
      <DialogHelpProvider value={dialogHelp}>
        <Overlays />
      </DialogHelpProvider>
      <KeyboardHelp opened={help} onClose={close} />
    </div>
  );
}
