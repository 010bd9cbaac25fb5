import { Link } from '@tanstack/react-router';
import { useFormat } from '../../../ui/text/format.ts';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { useRecordText } from './record-text.ts';
import { EmploymentMenu } from './employment-menu.tsx';
import type { Employment } from './record-answer.ts';
import type { RecordHandle } from './use-record.ts';
import classes from './career.module.css';

type CareerTableProps = { employments: Employment[]; record: RecordHandle; onEdit: ((employment: Employment) => void) | undefined };

/** The picture's twin. */
export function CareerTable({ employments, record, onEdit }: CareerTableProps) {
  const text = useRecordText();
  const ui = useUiText();
  const format = useFormat();
  return (
    <div className={classes.scroller} tabIndex={0} role="region" aria-label={text('career')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{text('organization')}</th>
            <th scope="col">{text('jobTitle')}</th>
            <th scope="col">{text('from')}</th>
            <th scope="col">{text('to')}</th>
            {onEdit && <th scope="col"><span className={classes.hidden}>{text('actions')}</span></th>}
          </tr>
        </thead>
        <tbody>
          {employments.map((job) => (
            <tr key={job.id}>
              <th scope="row">{job.organization ? <Link to={`/organizations/${job.organization.id}`} className={classes.employer}>{job.organization.name}</Link> : text('hiddenOrganization')}</th>
              <td>{job.jobTitle}</td>
              <td className={classes.when}>{job.startDate ? format.day(job.startDate, job.datePrecision) : ui('dateUnknown')}</td>
              <td className={classes.when}>{job.endDate ? format.day(job.endDate, job.datePrecision) : ui('now')}</td>
              {onEdit && <td><EmploymentMenu employment={job} record={record} onEdit={() => onEdit(job)} /></td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
