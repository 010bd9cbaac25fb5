import { Tooltip } from '@mantine/core';
import { IconPin } from '@tabler/icons-react';
import { Link, useRouterState } from '@tanstack/react-router';
import classes from '../../app/shell/rail.module.css';
import { useViews } from './use-views.ts';
import { searchOf, viewPlaces } from './view-state.ts';
import { useViewsText } from './views-text.ts';

/** The views that somebody keeps at hand, in the rail on every page. */
export function PinnedViews({ collapsed }: { collapsed: boolean }) {
  const text = useViewsText();
  const open = useRouterState({ select: ({ location }) => (location.search as { v?: string }).v });
  const pinned = useViews().filter(({ isPinned, kind }) => isPinned && kind in viewPlaces);
  if (pinned.length === 0) return null;
  return (
    <>
      <div className={classes.heading}>{collapsed ? '' : text('pinnedViews')}</div>
      {pinned.map((view) => (
        <Tooltip key={view.id} label={view.name} position="right" disabled={!collapsed}>
          <Link to={viewPlaces[view.kind]!} search={searchOf(view) as never} className={classes.link} activeProps={{}} {...(open === view.id && { 'data-active': true })} aria-label={collapsed ? view.name : undefined}>
            <IconPin size={18} stroke={1.6} aria-hidden />
            {!collapsed && <span>{view.name}</span>}
          </Link>
        </Tooltip>
      ))}
    </>
  );
}
