import { Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { NavItem } from '../web-module.ts';
import classes from './rail.module.css';

export function RailLink({ item: { to, label, icon: Picture }, collapsed }: { item: NavItem; collapsed: boolean }) {
  return (
    <Tooltip label={label()} position="right" disabled={!collapsed}>
      <Link to={to} className={classes.link} activeProps={{ 'data-active': true }} aria-label={collapsed ? label() : undefined}>
        <Picture size={18} stroke={1.6} aria-hidden />
        {!collapsed && <span>{label()}</span>}
      </Link>
    </Tooltip>
  );
}
