import { Anchor, Button, Skeleton } from '@mantine/core';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { addressOf, api } from '../../../api/api.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Page, PageBody } from '../../../ui/layout/page.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { BriefingDeals } from './briefing-deals.tsx';
import { handoverKeys } from '../handover-keys.ts';
import { useBriefingText } from './briefing-text.ts';
import { useHandoverText } from '../handover-text.ts';
import type { Briefing } from '../handover-types.ts';
import { pageOf } from '../thing-links.ts';
import { ToldWords } from '../../contacts/related/told-words.tsx';
import classes from './briefing.module.css';

/** What a successor has to know before he calls: on the screen, and on paper. */
export function BriefingPage() {
  const text = useHandoverText();
  const brief = useBriefingText();
  const { bundleId } = useParams({ strict: false }) as { bundleId: string };
  const { data, error, refetch } = useQuery({ queryKey: handoverKeys.briefing(bundleId), queryFn: ({ signal }) => api.get('/handovers/bundles/{bundleId}/briefing', { path: { bundleId }, signal }) });
  const name = data?.name ?? text('hidden');
  return (
    <Page>
      <PageHeader title={data ? brief('briefingOf', { name }) : brief('briefing')} aside={data?.from && text('fromWhom', { name: data.from.displayName })} actions={data && <Deeds bundleId={bundleId} />} />
      <PageBody width={1100}>
        {error && <QueryError error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton height={320} />}
        {data && <Sheet briefing={data} />}
      </PageBody>
    </Page>
  );
}

/** On paper by the browser, or as a file to take along. */
function Deeds({ bundleId }: { bundleId: string }) {
  const brief = useBriefingText();
  return (
    <>
      <Button variant="default" leftSection={<IconFileTypePdf size={16} aria-hidden />} component="a" href={addressOf('/handovers/bundles/{bundleId}/briefing.pdf', { path: { bundleId } })} download>{brief('pdf')}</Button>
      <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>{brief('print')}</Button>
    </>
  );
}

function Sheet({ briefing }: { briefing: Briefing }) {
  const text = useHandoverText();
  const brief = useBriefingText();
  const format = useFormat();
  const { kind, key, name, from, words, parting, tier, attentionInstruction, description, people, relations, interactions, promises, plans, knownBy } = briefing;
  const who = from?.displayName ?? text('somebody');
  const page = pageOf(kind, key);
  return (
    <div className={classes.sheet}>
      {words && <blockquote className={classes.words}><b>{brief('brief.words', { name: who })}</b>{words}</blockquote>}
      {parting && <blockquote className={classes.words}><b>{brief('brief.parting', { name: who })}</b>{parting}</blockquote>}
      {attentionInstruction && <p className={classes.attention}><b>{[brief('brief.attention'), tier?.name].filter(Boolean).join(' · ')}:</b> {attentionInstruction}</p>}
      {(description || page) && <p className={classes.about}>{description} {page && <Anchor component={Link} to={page}>{name}</Anchor>}</p>}
      <div className={classes.columns}>
        <Block title={brief('brief.people')} rows={people.map(({ id, displayName, jobTitle, description: cares, attentionInstruction: mind, primaryEmail, primaryPhone }) => (
          <li key={id}><Anchor component={Link} to={`/people/${id}`}>{displayName}</Anchor>{jobTitle && <span className={classes.quiet}> · {jobTitle}</span>}{[mind, cares].filter(Boolean).map((each) => <p key={each}>{each}</p>)}<p className={classes.quiet}>{[primaryPhone, primaryEmail].filter(Boolean).join(' · ')}</p></li>
        ))} />
        <Block title={brief('brief.relations')} rows={relations.map((relation) => <li key={relation.id}><ToldWords relation={relation} of={key} isLink />{relation.note && <p>{relation.note}</p>}</li>)} />
        <Block title={brief('brief.interactions')} rows={interactions.map(({ id, at, title, actor, activity }) => (
          <li key={id}><b>{title}</b> <span className={classes.quiet}>{[format.day(at), actor?.displayName, activity?.outcome?.name].filter(Boolean).join(' · ')}</span>{activity?.outcomeNote && <p>{activity.outcomeNote}</p>}</li>
        ))} />
        <Block title={brief('brief.promises')} rows={promises.map(({ id, text: said, byKind, dueOn }) => <li key={id}><b>{said}</b> <span className={classes.quiet}>{[brief(byKind === 'us' ? 'brief.ours' : 'brief.theirs'), dueOn && text('due', { day: format.day(dueOn) })].filter(Boolean).join(' · ')}</span></li>)} />
        <Block title={brief('brief.plans')} rows={plans.map(({ id, subject, at, owner }) => <li key={id}><b>{subject}</b> <span className={classes.quiet}>{[at && format.day(at), owner?.displayName].filter(Boolean).join(' · ')}</span></li>)} />
        <BriefingDeals briefing={briefing} />
        <Block title={brief('brief.knownBy')} rows={knownBy.map(({ user, times, lastAt }) => <li key={user.id}><b>{user.displayName}</b> <span className={classes.quiet}>{brief('brief.times', { count: times })} · {brief('brief.lastTalk', { day: format.day(lastAt) })}</span></li>)} />
      </div>
    </div>
  );
}

/** A part of the briefing; an empty one says so, for nothing known is known too. */
export function Block({ title, rows }: { title: string; rows: ReactNode[] }) {
  const brief = useBriefingText();
  return (
    <section className={classes.block}>
      <h2>{title}</h2>
      {rows.length === 0 ? <p className={classes.quiet}>{brief('brief.none')}</p> : <ul>{rows}</ul>}
    </section>
  );
}
