import { Button, Skeleton } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { api } from '../../api/api.ts';
import { QueryError } from '../../app/errors/query-error.tsx';
import { useSession } from '../../app/session/use-session.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Page, PageBody } from '../../ui/layout/page.tsx';
import { useFormat } from '../../ui/text/format.ts';
import { handoverKeys } from './handover-keys.ts';
import { useHandoverText } from './handover-text.ts';
import type { Handover } from './handover-types.ts';
import { OpenHandoverDialog } from './open-handover-dialog.tsx';
import { StateBar } from './state-bar.tsx';
import classes from './handover.module.css';

/** Whose work goes to others, and how far each is. */
export function HandoversPage() {
  const text = useHandoverText();
  const navigate = useNavigate();
  const { can } = useSession();
  const { dialog } = useSearch({ strict: false }) as { dialog?: string };
  const { data, error, refetch } = useQuery({ queryKey: handoverKeys.list, queryFn: ({ signal }) => api.get('/handovers', { query: { limit: 100 }, signal }) });
  const ask = (open: boolean): void => void navigate({ to: '.', search: (open ? { dialog: 'open' } : {}) as never });
  const open = can('handover.lead') && <Button onClick={() => ask(true)}>{text('open')}</Button>;
  return (
    <Page>
      <PageHeader title={text('handovers')} actions={data && data.items.length > 0 && open} />
      <PageBody width={960}>
        {error && <QueryError error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton height={120} />}
        {data?.items.length === 0 && <EmptyState icon={IconArrowsExchange} title={text('none')} action={open}>{text('noneDetail')}</EmptyState>}
        <ul className={classes.list}>{data?.items.map((each) => <HandoverLine key={each.id} handover={each} />)}</ul>
        {dialog === 'open' && can('handover.lead') && <OpenHandoverDialog onClose={() => ask(false)} />}
      </PageBody>
    </Page>
  );
}

function HandoverLine({ handover }: { handover: Handover }) {
  const text = useHandoverText();
  const format = useFormat();
  const { id, user, reason, lastDay, status, closedAt, bundles, accepted, things } = handover;
  const words = [text(`reason.${reason}`), lastDay && text('until', { day: format.day(lastDay) }), text('things', { count: things, shown: format.number(things) }), status === 'open' ? null : text(`status.${status}`, { day: closedAt ? format.day(closedAt) : '' })];
  return (
    <li>
      <Link to={`/handovers/${id}`} className={classes.line!}>
        <span className={classes.name}>{user?.displayName ?? text('somebody')}</span>
        <span className={classes.quiet}>{words.filter(Boolean).join(' · ')}</span>
        {status === 'open' && <span className={classes.lineBar}><StateBar handover={handover} /><span className={classes.quiet}>{text('progress', { accepted: format.number(accepted), all: format.number(bundles) })}</span></span>}
      </Link>
    </li>
  );
}
