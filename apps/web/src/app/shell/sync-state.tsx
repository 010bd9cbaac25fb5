import { Tooltip } from '@mantine/core';
import { useIsMutating } from '@tanstack/react-query';
import { useConnection } from '../../api/connection.ts';
import { useFormat } from '../../ui/text/format.ts';
import { useAppText } from '../app-text.ts';
import classes from './rail.module.css';

/** All saved, so many on their way, or offline since when. */
export function SyncState({ collapsed }: { collapsed: boolean }) {
  const text = useAppText();
  const format = useFormat();
  const saving = useIsMutating();
  const { state, since } = useConnection();
  const mode = state === 'offline' ? 'offline' : saving > 0 ? 'saving' : state;
  const words = {
    live: text('syncSaved'),
    saving: text('syncSaving', { count: saving }),
    polling: text('syncPolling'),
    offline: text('syncOffline', { since: format.ago(since) }),
  }[mode];
  return (
    <Tooltip label={words} position="right" disabled={!collapsed}>
      <div className={classes.sync} role="status">
        <span className={classes.dot} data-state={mode} {...(collapsed ? { role: 'img', 'aria-label': words } : {})} />
        {!collapsed && <span>{words}</span>}
      </div>
    </Tooltip>
  );
}
