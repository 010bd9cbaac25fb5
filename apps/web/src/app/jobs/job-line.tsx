import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { addressOf } from '../../api/api.ts';
import type { Job } from '../../api/types.ts';
import { ConfirmDialog } from '../../ui/feedback/confirm-dialog.tsx';
import { ProgressBar } from '../../ui/feedback/progress-bar.tsx';
import { useFormat } from '../../ui/text/format.ts';
import { RelativeTime } from '../../ui/text/relative-time.tsx';
import { useUiText } from '../../ui/text/ui-text.ts';
import { faultOf, isActive, wordsOf } from './job-words.ts';
import { useJobsText } from './jobs-text.ts';
import { useJobDeeds } from './use-jobs.ts';
import classes from './jobs.module.css';

/** One piece of long work: how far it is, or what came of it and what can be done now. */
export function JobLine({ job, onLeave }: { job: Job; onLeave?: () => void }) {
  const text = useJobsText();
  const ui = useUiText();
  const format = useFormat();
  const words = wordsOf(job);
  const { icon: Picture } = words;
  const { resume } = useJobDeeds();
  const title = words.title(job);
  const fault = faultOf(job);
  const undo = words.undo?.(job);
  return (
    <li className={classes.job} data-state={job.state}>
      <Picture size={18} stroke={1.6} className={classes.picture} aria-hidden />
      <div className={classes.what}>
        <div className={classes.title}>{title}</div>
        {job.state === 'queued' ? (
          <div className={classes.quiet}>{text('state.queued')}</div>
        ) : isActive(job) ? (
          <>
            <ProgressBar label={title} done={job.done} total={job.total} ratePerSecond={job.ratePerSecond} etaSeconds={job.etaSeconds} silent tone={job.state === 'running' ? 'accent' : 'quiet'} />
            {job.state === 'cancelling' && <div className={classes.quiet}>{text(`state.${job.state}`)}</div>}
          </>
        ) : (
          <div className={classes.quiet}>
            {words.outcome?.(job, format.number) ?? text(`state.${job.state}`)} · <RelativeTime at={job.finishedAt ?? job.createdAt} />
          </div>
        )}
        {job.state === 'failed' && fault && <Text size="sm" c="var(--hf-bad)">{fault}</Text>}
        <div className={classes.deeds}>
          <JobResultLink job={job} {...(onLeave && { onLeave })} />
          {job.state === 'failed' && <Button size="compact-sm" variant="default" aria-label={text('resumeNamed', { title })} loading={resume.isPending} onClick={() => resume.mutate(job.id)}>{text('resume')}</Button>}
          {undo && <Button size="compact-sm" variant="default" aria-label={text('undoNamed', { title })} onClick={undo}>{ui('undo')}</Button>}
          <StopJob job={job} />
        </div>
      </div>
    </li>
  );
}

function JobResultLink({ job, onLeave }: { job: Job; onLeave?: () => void }) {
  const result = wordsOf(job).result?.(job);
  if (!result) return null;
  const shared = { size: 'compact-sm', variant: isActive(job) ? 'default' : 'light' } as const;
  return 'to' in result ? (
    <Button component={Link} to={result.to} {...shared} {...(onLeave && { onClick: onLeave })}>{result.label}</Button>
  ) : (
    <Button component="a" href={addressOf('/files/{fileId}/content', { path: { fileId: result.file } })} download {...shared}>{result.label}</Button>
  );
}

/** Asks first, and says what stays. */
export function StopJob({ job }: { job: Job }) {
  const text = useJobsText();
  const format = useFormat();
  const [asking, { open, close }] = useDisclosure(false);
  const { stop } = useJobDeeds();
  if (job.state !== 'queued' && job.state !== 'running') return null;
  const title = wordsOf(job).title(job);
  const detail = job.total === null ? text('stopDetail', { title, done: format.number(job.done) }) : text('stopDetailOf', { title, done: format.number(job.done), total: format.number(job.total) });
  return (
    <>
      <Button size="compact-sm" variant="default" aria-label={text('stopNamed', { title })} onClick={open}>{text('stop')}</Button>
      <ConfirmDialog opened={asking} onClose={close} title={text('stopTitle')} confirm={text('stop')} dismiss={text('keepGoing')} danger onConfirm={async () => void (await stop.mutateAsync(job.id).catch(() => undefined))}>
        {detail}
      </ConfirmDialog>
    </>
  );
}
