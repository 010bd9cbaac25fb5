import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand, IconSearch } from '@tabler/icons-react';
import { KeyboardHint } from '../../ui/keyboard-hint.tsx';
import { useAppText } from '../app-text.ts';
import { JobsTray } from '../jobs/jobs-tray.tsx';
import { modules } from '../modules.ts';
import { Bell } from '../notices/bell.tsx';
import { openPalette } from '../palette/palette.tsx';
import { Logo } from './logo.tsx';
import { PersonMenu } from './person-menu.tsx';
import { RailLink } from './rail-link.tsx';
import { SyncState } from './sync-state.tsx';
import { useDeeds } from './use-deeds.ts';
import { useNav } from './use-nav.ts';
import classes from './rail.module.css';

type RailProps = { collapsed: boolean; onCollapse: (collapsed: boolean) => void; onHelp: () => void };

export function Rail({ collapsed, onCollapse, onHelp }: RailProps) {
  const text = useAppText();
  const nav = useNav();
  const deeds = useDeeds().filter(({ button }) => button);
  const administration = nav.filter(({ section }) => section === 'administration');
  const Turn = collapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <section aria-label="Holdfast" className={classes.rail} data-collapsed={collapsed || undefined}>
      <div className={classes.brand}>
        <Logo size={24} />
        {!collapsed && <span className={classes.name}>Holdfast</span>}
        <Bell collapsed={collapsed} />
        <Tooltip label={text(collapsed ? 'railExpand' : 'railCollapse')} position="right">
          <ActionIcon size={28} aria-label={text(collapsed ? 'railExpand' : 'railCollapse')} onClick={() => onCollapse(!collapsed)}>
            <Turn size={18} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      <Tooltip label={text('search')} position="right" disabled={!collapsed}>
        <button type="button" className={classes.search} onClick={openPalette} aria-label={collapsed ? text('search') : undefined}>
          <IconSearch size={16} aria-hidden />
          {!collapsed && (
            <>
              <span>{text('search')}</span>
              <KeyboardHint keys="mod+k" silent />
            </>
          )}
        </button>
      </Tooltip>
      {deeds.map(({ id, label, icon: Picture, keys, run }) => (
        <Tooltip key={id} label={label()} position="right" disabled={!collapsed}>
          <button type="button" className={classes.deed} onClick={run} aria-label={collapsed ? label() : undefined}>
            <Picture size={18} stroke={1.6} aria-hidden />
            {!collapsed && <span>{label()}</span>}
            {!collapsed && keys && <KeyboardHint keys={keys} silent />}
          </button>
        </Tooltip>
      ))}
      <nav aria-label={text('sections')} className={classes.nav}>
        {nav.filter(({ section }) => section === 'work').map((item) => <RailLink key={item.to} item={item} collapsed={collapsed} />)}
        {modules.map(({ name, rail: More }) => More && <More key={name} collapsed={collapsed} />)}
        {administration.length > 0 && <div className={classes.heading}>{collapsed ? '' : text('administration')}</div>}
        {administration.map((item) => <RailLink key={item.to} item={item} collapsed={collapsed} />)}
      </nav>
      <div className={classes.foot}>
        <JobsTray collapsed={collapsed} />
        <SyncState collapsed={collapsed} />
        <PersonMenu collapsed={collapsed} onHelp={onHelp} />
      </div>
    </section>
  );
}
