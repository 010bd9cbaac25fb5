import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../../ui/text/format.ts';
import { api } from '../../../api/api.ts';
import { dealKeys } from '../deal-keys.ts';
import type { Deal, Stage } from '../deal-types.ts';
import { useDealsText } from '../deals-text.ts';
import type { DealVerbs } from '../use-deal-verbs.tsx';
import classes from './stage-path.module.css';

type StagePathProps = { deal: Deal; stages: Stage[]; verbs: DealVerbs; mayMove: boolean };

/** The way through the pipeline with the days spent at each stage; a press moves the deal there. */
export function StagePath({ deal, stages, verbs, mayMove }: StagePathProps) {
  const text = useDealsText();
  const format = useFormat();
  const { data } = useQuery({ queryKey: dealKeys.path(deal.id), queryFn: ({ signal }) => api.get('/deals/{dealId}/stages', { path: { dealId: deal.id }, signal }) });
  const here = stages.findIndex(({ id }) => id === deal.stageId);
  const total = data?.stages.reduce((sum, { days }) => sum + days, 0);
  const words = (stage: Stage): string | undefined => {
    const stay = data?.stages.find((each) => each.id === stage.id);
    return stay?.enteredAt ? text('days', { count: Math.round(stay.days) }) : undefined;
  };
  return (
    <section className={classes.path} aria-label={text('stagePath')}>
      <ol className={classes.stages}>
        {stages.map((stage, index) => {
          const state = deal.status !== 'open' ? (words(stage) ? 'past' : 'skipped') : index < here ? 'past' : index === here ? 'now' : 'ahead';
          const inside = (
            <>
              <span className={classes.name}>{stage.name}</span>
              <span className={classes.days}>{words(stage) ?? (state === 'ahead' ? format.percent(stage.probability / 100) : '–')}</span>
            </>
          );
          return (
            <li key={stage.id} className={classes.stage} data-state={state} data-rotting={(state === 'now' && deal.isRotting) || undefined} aria-current={state === 'now' ? 'step' : undefined}>
              {mayMove && state !== 'now' ? <button type="button" className={classes.inside} onClick={() => verbs.move(deal, stage)}><VisuallyHidden>{text('moveToStage')}:</VisuallyHidden>{inside}</button> : <div className={classes.inside}>{inside}</div>}
            </li>
          );
        })}
      </ol>
      {total !== undefined && (
        <p className={classes.total}>
          {text('pathTotal', { count: Math.round(total) })}
          {!!deal.pushCount && ` ${text('pushed', { count: deal.pushCount })}`}
          {typeof deal.courtingDays === 'number' && ` ${text('courting', { count: deal.courtingDays })}`}
        </p>
      )}
    </section>
  );
}
