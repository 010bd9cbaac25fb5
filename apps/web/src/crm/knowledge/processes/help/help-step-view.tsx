import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ArticleReader } from '../../articles/article-reader.tsx';
import type { HelpStep } from '../process-types.ts';
import { useProcessesText } from '../processes-text.ts';
import { StepCheck } from '../step-check.tsx';
import { StepFacts } from '../step-facts.tsx';
import { AskButton } from './ask-dialog.tsx';
import classes from './help.module.css';

/** A step with its place in the process and the article that says how. */
export function HelpStepView({ step }: { step: HelpStep }) {
  const text = useProcessesText();
  return (
    <section aria-labelledby={`step-${step.id}`}>
      <div className={classes.process}>
        <span>{step.process.name}</span>
        <Anchor component={Link} to={`/processes/${step.process.id}`} size="sm">{text('openProcess')}</Anchor>
      </div>
      <ol className={classes.path} aria-label={text('stepOf', { position: step.position, count: step.path.length })}>
        {step.path.map(({ id, name }, at) => <li key={id} data-state={at + 1 < step.position ? 'past' : at + 1 === step.position ? 'now' : 'ahead'} aria-current={id === step.id ? 'step' : undefined} title={name}><span className={classes.hidden}>{name}</span></li>)}
      </ol>
      <p className={classes.quiet}>{text('stepOf', { position: step.position, count: step.path.length })}{step.isMine && ` · ${text('mine')}`}</p>
      <h3 id={`step-${step.id}`} className={classes.name}>{step.name}</h3>
      <p className={classes.work}>{step.work}</p>
      <StepFacts roles={step.roles} minutes={step.expectedMinutes} />
      {step.control && <StepCheck control={step.control} />}
      <dl className={classes.near}>
        {step.previous && <div><dt>{text('before')}</dt><dd>{step.previous.name}</dd></div>}
        {step.next && <div><dt>{text('after')}</dt><dd>{step.next.name}</dd></div>}
      </dl>
      {step.article ? (
        <div className={classes.article}>
          <h4><Anchor component={Link} to={`/articles/${step.article.id}`}>{step.article.title}</Anchor></h4>
          <ArticleReader articleId={step.article.id} />
        </div>
      ) : <><p className={classes.quiet}>{text('noArticle')}</p><AskButton step={step} /></>}
      {step.owner && <p className={classes.quiet}>{step.process.name}: {text('ownedBy', { name: step.owner.displayName })}</p>}
    </section>
  );
}
