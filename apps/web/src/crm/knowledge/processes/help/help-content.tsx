import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../../api/api.ts';
import { QueryError } from '../../../../app/errors/query-error.tsx';
import { useLanguage } from '../../../../app/i18n/use-language.ts';
import { processKeys } from '../process-keys.ts';
import { useProcessesText } from '../processes-text.ts';
import { HelpStepView } from './help-step-view.tsx';
import { NoStep } from './no-step.tsx';
import type { Place } from './place-of.ts';
import classes from './help.module.css';

/** The step that is done here, and what else is. */
export function HelpContent({ place }: { place: Place }) {
  const text = useProcessesText();
  const language = useLanguage();
  const [chosen, setChosen] = useState<string>();
  const asked = (place.screen ?? place.activityType ?? place.dealId) !== undefined;
  const { data, error, refetch, isPending } = useQuery({ queryKey: processKeys.help(place, language), queryFn: ({ signal }) => api.get('/help', { query: { ...place, language } as never, signal }), enabled: asked });
  if (!asked) return <NoStep place={place} />;
  if (error && !data) return <QueryError error={error} onRetry={() => void refetch()} />;
  if (isPending) return <><Skeleton height={24} mb="md" /><Skeleton height={180} /></>;
  const step = data.steps.find(({ id }) => id === chosen) ?? data.steps[0];
  if (!step) return <NoStep place={place} stage={data.stage?.name} />;
  const others = data.steps.filter((each) => each !== step);
  return (
    <>
      {data.stage && <p className={classes.quiet}>{text('atStage', { name: data.stage.name })}</p>}
      <HelpStepView key={step.id} step={step} />
      {others.length > 0 && (
        <section aria-labelledby="help-others" className={classes.others}>
          <h3 id="help-others">{text('alsoHere')}</h3>
          <ul>{others.map((each) => <li key={each.id}><button type="button" onClick={() => setChosen(each.id)}>{each.name}<span className={classes.quiet}>{each.process.name}{each.isMine && ` · ${text('mine')}`}</span></button></li>)}</ul>
        </section>
      )}
    </>
  );
}
