import type { ReactNode } from 'react';
import type { Job } from '../../api/types.ts';
import { StopJob } from '../../app/jobs/job-line.tsx';
import { ProgressBar } from '../../ui/feedback/progress-bar.tsx';
import classes from './counts.module.css';

/** The work that goes on for this import, large; the shell announces its quarters. */
export function JobProgress({ job, label, children }: { job: Job | undefined; label: string; children: ReactNode }) {
  return (
    <section className={classes.progress} aria-label={label}>
      <h2>{label}</h2>
      <ProgressBar label={label} done={job?.done ?? 0} total={job?.total ?? null} ratePerSecond={job?.ratePerSecond} etaSeconds={job?.etaSeconds} finished={job?.state === 'succeeded'} silent />
      <p className={classes.quiet}>{children}</p>
      {job && <StopJob job={job} />}
    </section>
  );
}
