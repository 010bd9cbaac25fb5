import { Anchor } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { api } from '../../api/api.ts';
import { handoverKeys } from './handover-keys.ts';
import { useHandoverText } from './handover-text.ts';
import classes from './handover.module.css';

const most = 100;

/** Stands over every page while something that was given to me waits for my word. */
export function ReceivedBanner() {
  const text = useHandoverText();
  const { pathname } = useLocation();
  const { data } = useQuery({ queryKey: handoverKeys.received({ state: 'moved', limit: most }), queryFn: ({ signal }) => api.get('/handovers/received', { query: { state: 'moved', limit: most }, signal }), staleTime: 60_000 });
  const count = data?.items.length ?? 0;
  if (count === 0 || pathname.startsWith('/handovers/received')) return null;
  return (
    <div className={classes.banner} role="status">
      <IconArrowsExchange size={16} aria-hidden />
      <span>{text('receivedBanner', { count, shown: data!.nextCursor ? `${most}+` : String(count) })}</span>
      <Anchor component={Link} to="/handovers/received">{text('look')}</Anchor>
    </div>
  );
}
