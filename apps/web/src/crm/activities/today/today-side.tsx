import { Link } from '@tanstack/react-router';
import type { components } from '../../../api/generated/schema.ts';
import type { Promised } from '../activity-types.ts';
import { PromiseLine } from '../promises/promise-line.tsx';
import { usePromiseVerbs } from '../promises/use-promise-verbs.tsx';
import { DealLine } from './deal-line.tsx';
import { TodayBlock } from './today-block.tsx';
import { useTodayText } from './today-text.ts';

const most = 8;

/** What was promised and is due, and the deals that wait for a move. */
export function TodaySide({ today: { promises, rotting, withoutNextStep, counts } }: { today: components['schemas']['Today'] }) {
  const text = useTodayText();
  const verbs = usePromiseVerbs();
  const rest = (count: number): string | undefined => (count > most ? text('more', { count: count - most }) : undefined);
  return (
    <>
      <TodayBlock title={text('promises')} count={counts.promises} tone="bad" empty={text('promisesEmpty')}>
        {promises.map((promise) => <li key={promise.id}><PromiseLine promise={promise} verbs={verbs} about={<About promise={promise} />} /></li>)}
      </TodayBlock>
      <TodayBlock title={text('rotting')} count={counts.rotting} tone="warn" more={rest(counts.rotting)}>
        {rotting.slice(0, most).map((deal) => <DealLine key={deal.id} deal={deal} />)}
      </TodayBlock>
      <TodayBlock title={text('withoutNextStep')} count={counts.withoutNextStep} tone="warn" more={rest(counts.withoutNextStep)}>
        {withoutNextStep.slice(0, most).map((deal) => <DealLine key={deal.id} deal={deal} />)}
      </TodayBlock>
      {verbs.dialog}
    </>
  );
}

function About({ promise: { organization, deal } }: { promise: Promised }) {
  if (deal) return <Link to={`/deals/${deal.id}`}>{deal.name}</Link>;
  return organization ? <Link to={`/organizations/${organization.id}`}>{organization.name}</Link> : null;
}
