import { Link } from '@tanstack/react-router';
import { DateRangeText } from '../../../ui/text/date-range-text.tsx';
import { useContactsText } from '../contacts-text.ts';
import type { Employment } from './record-answer.ts';
import classes from './record-page.module.css';

const yearOf = (day: string): number => Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12;

/** A career in time: one bar an employer, the current ones open to the right; the words beside each bar say the same. */
export function Career({ employments, today }: { employments: Employment[]; today: string }) {
  const text = useContactsText();
  const now = yearOf(today);
  const starts = employments.flatMap(({ startDate }) => (startDate ? [yearOf(startDate)] : []));
  const first = Math.floor(Math.min(now - 1, ...starts));
  const place = (at: number): number => ((at - first) / (now - first)) * 100;
  const current = employments.find(({ isCurrent }) => isCurrent);
  const past = employments.filter(({ isCurrent }) => !isCurrent).length;
  return (
    <section aria-labelledby="career">
      <h2 id="career">{current?.organization ? text('worksAt', { name: current.organization.name }) : text('career')}</h2>
      <p className={classes.quiet}>{employments.length === 0 ? text('noCareer') : text('employersBefore', { count: past })}</p>
      {employments.map((job) => {
        const from = job.startDate ? yearOf(job.startDate) : first;
        const to = job.endDate ? yearOf(job.endDate) : now;
        return (
          <div key={job.id} className={classes.row}>
            {job.organization ? <Link to={`/organizations/${job.organization.id}`}>{job.organization.name}</Link> : text('hiddenOrganization')}
            {job.jobTitle && <span> · {job.jobTitle}</span>}
            <div className={classes.quiet}><DateRangeText from={job.startDate} to={job.endDate} precision={job.datePrecision} /></div>
            <div className={classes.track} aria-hidden="true">
              <div className={classes.bar} data-current={job.isCurrent} style={{ left: `${place(from)}%`, width: `${Math.max(1, place(to) - place(from))}%` }} />
            </div>
          </div>
        );
      })}
      {employments.length > 0 && <div className={classes.years} aria-hidden="true"><span>{first}</span><span>{Math.floor(now)}</span></div>}
    </section>
  );
}
