import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { TrustBadge } from '../../articles/trust-badge.tsx';
import type { Step } from '../process-types.ts';
import { useProcessesText } from '../processes-text.ts';
import { StepCheck } from '../step-check.tsx';
import { StepFacts } from '../step-facts.tsx';
import classes from '../processes.module.css';

/** A step in words. */
export function StepLine({ step, isChosen }: { step: Step; isChosen: boolean }) {
  const text = useProcessesText();
  return (
    <li id={`in-words-${step.id}`} data-chosen={isChosen || undefined}>
      <h3>{step.name}</h3>
      <p className={classes.work}>{step.work}</p>
      <StepFacts roles={step.roles} minutes={step.expectedMinutes} />
      {step.stages.length > 0 && <p className={classes.quiet}>{text('stages')}: {step.stages.map(({ name, pipeline }) => `${name} (${pipeline})`).join(', ')}</p>}
      {step.control && <StepCheck control={step.control} />}
      {step.article && <p><Anchor component={Link} to={`/articles/${step.article.id}`}>{step.article.title}</Anchor> <TrustBadge trust={step.article.trust} /></p>}
    </li>
  );
}
