import { Anchor, Button, Skeleton, Text } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { QueryError } from '../../app/errors/query-error.tsx';
import { useSession } from '../../app/session/use-session.ts';
import { ConfirmDialog } from '../../ui/feedback/confirm-dialog.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Page, PageBody } from '../../ui/layout/page.tsx';
import { useFormat } from '../../ui/text/format.ts';
import { BundleList } from './bundle-list.tsx';
import { HandoverDeeds } from './handover-deeds.tsx';
import { useHandoverText } from './handover-text.ts';
import type { Handover } from './handover-types.ts';
import { HoldingsTable } from './holdings-table.tsx';
import { PlanPicture } from './plan-picture.tsx';
import { countOf, shownStates, StateBar, type ShownState } from './state-bar.tsx';
import { TracesLine } from './traces/traces-line.tsx';
import { useHandover, useHandoverDeed } from './use-handover.ts';
import classes from './handover.module.css';

/** One hand-over: how far it is, what hangs on the colleague, who takes over, and each customer. */
export function HandoverPage() {
  const { handoverId } = useParams({ strict: false }) as { handoverId: string };
  const text = useHandoverText();
  const format = useFormat();
  const { can } = useSession();
  const { handover: { data: handover, error, refetch }, holdings, plan, isMoving } = useHandover(handoverId);
  const [state, setState] = useState<ShownState>();
  const leads = can('handover.lead') && handover?.status === 'open';
  const name = handover?.user?.displayName ?? text('somebody');
  const aside = handover && [text(`reason.${handover.reason}`), handover.lastDay && text('until', { day: format.day(handover.lastDay) }), handover.status !== 'open' && text(`status.${handover.status}`, { day: handover.closedAt ? format.day(handover.closedAt) : '' })].filter(Boolean).join(' · ');
  return (
    <Page>
      <PageHeader title={handover ? text('title', { name }) : text('handovers')} aside={aside} actions={handover && can('handover.lead') && <HandoverDeeds handover={handover} isMoving={isMoving} />} />
      <PageBody width={1200}>
        {error && <QueryError error={error} onRetry={() => void refetch()} />}
        {!handover && !error && <Skeleton height={320} />}
        {handover && (
          <>
            <Progress handover={handover} state={state} onState={setState} isMoving={isMoving} />
            {can('handover.lead') && handover.reason === 'leaves' && (leads || handover.isAccountClosed) && <Account handover={handover} />}
            {can('handover.lead') && handover.reason === 'leaves' && <TracesLine handoverId={handover.id} />}
            {handover.note && <Text mb="md" style={{ whiteSpace: 'pre-wrap', maxWidth: 720 }}>{handover.note}</Text>}
            <div className={classes.halves}>
              <HoldingsTable handover={handover} holdings={holdings.data?.items} currency={plan.data?.currency ?? null} />
              <PlanPicture plan={plan.data} />
            </div>
            <BundleList handover={handover} currency={plan.data?.currency ?? null} state={state} onState={setState} mayLead={leads && !isMoving} />
          </>
        )}
      </PageBody>
    </Page>
  );
}

function Progress({ handover, state, onState, isMoving }: { handover: Handover; state: ShownState | undefined; onState: (state: ShownState | undefined) => void; isMoving: boolean }) {
  const text = useHandoverText();
  const format = useFormat();
  return (
    <section className={classes.progress} aria-label={text('progress', { accepted: handover.accepted, all: handover.bundles })}>
      <StateBar handover={handover} />
      <div className={classes.legend}>
        {[...shownStates].reverse().filter((each) => countOf(handover, each) > 0).map((each) => (
          <button key={each} type="button" className={classes.key} data-state={each} aria-pressed={state === each} onClick={() => onState(state === each ? undefined : each)}>
            <span className={classes.dot} data-state={each} aria-hidden />{text(`state.${each}`)} <b>{format.number(countOf(handover, each))}</b>
          </button>
        ))}
        {isMoving && <span className={classes.quiet} role="status">{text('moving')}</span>}
      </div>
    </section>
  );
}

/** Whoever leaves may come in until his access is cut. */
function Account({ handover: { id, version, userId, user, isSuspended, isAccountClosed } }: { handover: Handover }) {
  const text = useHandoverText();
  const { can } = useSession();
  const deed = useHandoverDeed();
  const [isAsking, setAsking] = useState(false);
  const name = user?.displayName ?? text('somebody');
  if (isAccountClosed || isSuspended) return <Text size="sm" c="dimmed" mb="md">{text(isAccountClosed ? 'accountClosed' : 'suspended')}</Text>;
  return (
    <p className={classes.warning}>
      <b>{text('stillIn')}.</b> {text('stillInDetail')} {can('identity.administer') && <Anchor component={Link} to="/admin/users" search={{ user: userId } as never}>{text('toAccount')}</Anchor>}
      <Button variant="default" size="compact-sm" ml="xs" onClick={() => setAsking(true)}>{text('cut')}</Button>
      <ConfirmDialog opened={isAsking} title={text('cutTitle', { name })} confirm={text('cut')} onConfirm={async () => void (await deed(() => api.post('/handovers/{handoverId}/cut-access', { path: { handoverId: id }, version }), text('cutDone', { name })))} onClose={() => setAsking(false)}>{text('cutWhat')}</ConfirmDialog>
    </p>
  );
}
