import { Popover, Tooltip, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Job } from '../../api/types.ts';
import { useFormat } from '../../ui/text/format.ts';
import { JobLine } from './job-line.tsx';
import { isActive, wordsOf } from './job-words.ts';
import { useJobsText } from './jobs-text.ts';
import { ProgressRing } from './progress-ring.tsx';
import { useJobs } from './use-jobs.ts';
import classes from './jobs.module.css';

const shareOf = ({ done, total }: Job): number => (total ? Math.min(0.99, done / total) : 0.25);

/** What works in the background, in the foot of the rail: one line, and all of it on a press. */
export function JobsTray({ collapsed }: { collapsed: boolean }) {
  const text = useJobsText();
  const format = useFormat();
  const jobs = useJobs();
  const [opened, { toggle, close }] = useDisclosure(false);
  if (jobs.length === 0) return null;
  const active = jobs.filter(isActive);
  const [first] = active;
  const said = active.length === 0 ? text('jobs') : active.length === 1 ? wordsOf(active[0]!).title(active[0]!) : text('running', { count: active.length });
  const tone = first ? 'accent' : jobs[0]?.state === 'failed' ? 'bad' : 'good';
  return (
    <Popover opened={opened} onChange={(next) => !next && close()} position="right-end" width={380} trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Tooltip label={said} position="right" disabled={!collapsed || opened}>
          <button type="button" className={classes.button} data-collapsed={collapsed || undefined} aria-haspopup="dialog" aria-expanded={opened} onClick={toggle}>
            <ProgressRing share={first ? shareOf(first) : 1} tone={tone} />
            {collapsed ? <VisuallyHidden>{said}</VisuallyHidden> : <span>{said}</span>}
            {!collapsed && active.length === 1 && first?.total ? <div className={classes.percent}>{format.number(Math.floor(shareOf(first) * 100) / 100, { style: 'percent' })}</div> : null}
          </button>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={text('jobs')}>
        <JobList jobs={jobs} onLeave={close} />
      </Popover.Dropdown>
    </Popover>
  );
}

/** In the hand the same list opens the sheet. */
export function JobsSheet({ onLeave }: { onLeave: () => void }) {
  const jobs = useJobs();
  return jobs.length === 0 ? null : <div className={classes.sheet}><JobList jobs={jobs.slice(0, 5)} onLeave={onLeave} /></div>;
}

function JobList({ jobs, onLeave }: { jobs: Job[]; onLeave: () => void }) {
  const text = useJobsText();
  return (
    <>
      <h2 className={classes.heading}>{text('jobs')}</h2>
      <div className={classes.tray} tabIndex={0} role="region" aria-label={text('jobs')}>
        <ul className={classes.list}>{jobs.map((job) => <JobLine key={job.id} job={job} onLeave={onLeave} />)}</ul>
      </div>
    </>
  );
}
