import { axisOf, nowOf, spanOf } from './career-span.ts';
import { EmploymentWords } from './employment-words.tsx';
import { EmploymentMenu } from './employment-menu.tsx';
import type { Employment } from './record-answer.ts';
import type { RecordHandle } from './use-record.ts';
import classes from './career.module.css';

type CareerPictureProps = { employments: Employment[]; today: string; record: RecordHandle; onEdit: ((employment: Employment) => void) | undefined };

/**
 * One bar an employer, on one axis of years. What goes on runs into today's line; where only a month or a year is known, the bar
 * is pale as far as it may have been. The words beside each bar say the same, so the bars are silent.
 */
export function CareerPicture({ employments, today, record, onEdit }: CareerPictureProps) {
  const { first, last, ticks } = axisOf(employments, today);
  const now = nowOf(today);
  const place = (at: number): string => `${(Math.max(0, Math.min(1, (at - first) / (last - first))) * 100).toFixed(3)}%`;
  const width = (from: number, to: number): string => `${(Math.max(0, (to - from) / (last - first)) * 100).toFixed(3)}%`;
  return (
    <div className={classes.picture}>
      <div className={classes.axis} aria-hidden="true">
        {ticks.map((year) => <span key={year} className={classes.tick} style={{ left: place(year) }} data-last={place(year) === '100.000%' || undefined}>{year}</span>)}
      </div>
      <ul className={classes.rows}>
        {employments.map((job) => {
          const span = spanOf(job, first, now);
          return (
            <li key={job.id} className={classes.row}>
              <div className={classes.words}>
                <EmploymentWords employment={job} />
                {onEdit && <EmploymentMenu employment={job} record={record} onEdit={() => onEdit(job)} />}
              </div>
              <div className={classes.track} aria-hidden="true">
                {ticks.map((year) => <span key={year} className={classes.line} style={{ left: place(year) }} />)}
                <span className={classes.today} style={{ left: place(now) }} />
                <span className={classes.soft} data-current={job.isCurrent || undefined} style={{ left: place(span.softFrom), width: width(span.softFrom, span.softTo) }} />
                <span
                  className={classes.bar}
                  data-current={job.isCurrent || undefined}
                  data-open={span.isOpen || undefined}
                  data-unknown={span.isFromUnknown || undefined}
                  style={{ left: place(span.from), width: width(span.from, span.to) }}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
