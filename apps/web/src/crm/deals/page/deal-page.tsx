import { Skeleton } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { useShortcuts } from '../../../app/keyboard/shortcuts.ts';
import { RecordMiddle } from '../../../app/record-middle.tsx';
import { type PanelledRecord, RecordPanels } from '../../../app/record-panels.tsx';
import { useSession } from '../../../app/session/use-session.ts';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { DealMenu } from '../deal-menu.tsx';
import { useDealsText } from '../deals-text.ts';
import { openStagesOf, usePipelines } from '../use-catalogues.ts';
import { useDealVerbs } from '../use-deal-verbs.tsx';
import { DealAbout } from './deal-about.tsx';
import { DealAction } from './deal-action.tsx';
import { DealCompetitors } from './deal-competitors.tsx';
import { DealFields } from './deal-fields.tsx';
import { DealHistory } from './deal-history.tsx';
import { DealPeople } from './deal-people.tsx';
import { DealTeam } from './deal-team.tsx';
import { LineItems } from './line-items.tsx';
import { LossPanel } from './loss-panel.tsx';
import { StagePath } from './stage-path.tsx';
import { useDeal } from './use-deal.ts';
import classes from './deal-page.module.css';

/** A deal from its first call to its end: where it stands, what it is made of, who is in it, what changed. */
export function DealPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const text = useDealsText();
  const { can } = useSession();
  const record = useDeal(id);
  const verbs = useDealVerbs();
  const { pipelines } = usePipelines();
  const { data: deal, error, refetch } = record.query;
  const stages = openStagesOf(pipelines.find((pipeline) => pipeline.id === deal?.pipelineId));
  const open = deal?.status === 'open' && can('deals.close');
  useShortcuts(text('deal'), open ? [{ keys: 'w', label: text('verb.won'), run: () => verbs.close(deal, 'won') }, { keys: 'l', label: text('verb.lost'), run: () => verbs.close(deal, 'lost') }] : []);

  if (error && !deal) return <Page><QueryError error={error} onRetry={() => void refetch()} level={1} /></Page>;
  if (!deal) return <Page><div className={classes.page} aria-busy><div className={classes.zones}>{['fields', 'related', 'main'].map((zone) => <div key={zone} className={classes[zone]}><Skeleton height={320} radius={6} /></div>)}</div></div></Page>;
  const mayChange = can('deals.change');
  const parts = { deal, record, mayChange };
  const panelled: PanelledRecord = { kind: 'deal', id: deal.id, name: deal.name, organization: deal.organization, isOver: deal.status !== 'open', people: (deal.people ?? []).toSorted((one, other) => Number(other.isPrimary) - Number(one.isPrimary)).flatMap(({ person }) => person ?? []) };
  return (
    <Page>
      <div className={classes.page}>
        <div className={classes.top}>
          <PageHeader title={deal.name} actions={<><RecordPanels record={panelled} place="action" /><DealAction deal={deal} stages={stages} verbs={verbs} /><DealMenu deal={deal} stages={stages} verbs={verbs} size={36} /></>} />
          <DealAbout deal={deal} />
          <div className={classes.contact}><RecordPanels record={panelled} place="header" /></div>
          <StagePath deal={deal} stages={stages} verbs={verbs} mayMove={mayChange && deal.status === 'open'} />
          {deal.loss && <LossPanel loss={deal.loss} />}
        </div>
        <div className={classes.zones}>
          <section className={classes.fields} aria-label={text('details')}><DealFields deal={deal} record={record} /></section>
          <div className={classes.related}>
            <RecordPanels record={panelled} />
            <DealPeople {...parts} />
            <DealCompetitors {...parts} />
            <DealTeam {...parts} />
          </div>
          <div className={classes.main}>
            <LineItems {...parts} />
            <RecordMiddle record={panelled} label={text('history')}><DealHistory id={deal.id} /></RecordMiddle>
          </div>
        </div>
      </div>
      {verbs.dialog}
    </Page>
  );
}
