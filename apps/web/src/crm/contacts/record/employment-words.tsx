import { Link } from '@tanstack/react-router';
import { DateRangeText } from '../../../ui/text/date-range-text.tsx';
import { useRecordText } from './record-text.ts';
import type { Employment } from './record-answer.ts';
import classes from './career.module.css';

/** "Managing director at Papiernia · 2022 – now · Changed employer". */
export function EmploymentWords({ employment: { organization, jobTitle, department, startDate, endDate, datePrecision, endReason } }: { employment: Employment }) {
  const text = useRecordText();
  return (
    <div className={classes.said}>
      <div>
        {organization ? <Link to={`/organizations/${organization.id}`} className={classes.employer}>{organization.name}</Link> : <span className={classes.quiet}>{text('hiddenOrganization')}</span>}
        {jobTitle && <span className={classes.job}>{jobTitle}</span>}
      </div>
      <div className={classes.quiet}>
        <DateRangeText from={startDate} to={endDate} precision={datePrecision} />
        {[department, endReason].filter(Boolean).map((said) => <span key={said}> · {said}</span>)}
      </div>
    </div>
  );
}
