import { newId } from '#platform/kernel';
import { Employment, type EmploymentFields } from '../../domain/employment.ts';
import { mergedFields } from '../../domain/merged-fields.ts';
import type { PersonWhole } from '../../domain/known-parties.ts';
import { ruleFor, type EmploymentDraft } from '../../domain/party-draft.ts';
import type { Surroundings } from './surroundings.ts';

export interface Job extends EmploymentDraft {
  readonly organizationId: string | null;
}

/**
 * Writes where a person works. Nothing is taken away: another employer than those known is added, and becomes the primary one where none is, or where the
 * rule is to overwrite; the one before stays current until somebody says when it ended. An old source does not take back an end that is known.
 */
export function writeCareer(whole: PersonWhole, jobs: readonly Job[], surroundings: Surroundings): boolean {
  return jobs.map((job) => (job.organizationId === null ? writeTitle(whole, job, surroundings) : writeJob(whole, job, job.organizationId, surroundings))).some(Boolean);
}

function writeJob({ person, career }: PersonWhole, job: Job, organizationId: string, surroundings: Surroundings): boolean {
  const { rules, stamp, added, addedLast } = surroundings;
  const rule = ruleFor(rules, 'employment');
  const there = career.filter((each) => each.organizationId === organizationId);
  const known = there.find((each) => each.isCurrent) ?? there.find((each) => !job.startDate || !each.endDate || job.startDate <= each.endDate);
  if (rule === 'never' && career.length > 0) return false;
  if (known) return correct(known, job, surroundings);
  const primary = career.find((each) => each.isCurrent && each.isPrimary);
  const takesOver = !job.endDate && (!primary || rule === 'overwrite');
  if (takesOver) primary?.demote(stamp.at);
  const employment = Employment.start(newId(), person.id, organizationId, { ...fieldsOf(job), isPrimary: takesOver }, stamp.at);
  career.push(employment);
  (takesOver && primary ? addedLast : added).push(employment);
  return true;
}

function correct(known: Employment, job: Job, { rules, stamp }: Surroundings): boolean {
  const { datePrecision, ...told } = fieldsOf(job);
  const fields = mergedFields('employment', known, told, rules);
  if (Object.keys(fields).length === 0) return false;
  known.correct({ ...fields, ...((fields.startDate || fields.endDate) && { datePrecision }) } as EmploymentFields, stamp.at);
  return true;
}

/** A job without an employer: that of the employer known, else only what lists show of the person. */
function writeTitle({ person, career }: PersonWhole, job: Job, surroundings: Surroundings): boolean {
  const current = career.find((each) => each.isCurrent && each.isPrimary) ?? career.find((each) => each.isCurrent);
  if (current) return correct(current, job, surroundings);
  const fields = mergedFields('employment', person, { jobTitle: job.jobTitle, department: job.department }, surroundings.rules);
  if (Object.keys(fields).length === 0) return false;
  person.worksAt({ organizationId: null, jobTitle: fields.jobTitle ?? person.jobTitle ?? null, department: fields.department ?? person.department ?? null }, surroundings.stamp);
  return true;
}

const fieldsOf = ({ jobTitle, department, startDate, endDate, datePrecision }: Job) => ({ jobTitle, department, startDate, endDate, datePrecision });

/** What lists show of the career. */
export function showCareer({ person, career }: PersonWhole, { stamp }: Surroundings): void {
  const current = career.filter((each) => each.isCurrent);
  const employer = current.find((each) => each.isPrimary) ?? current[0];
  if (employer) person.worksAt({ organizationId: employer.organizationId, jobTitle: employer.jobTitle ?? null, department: employer.department ?? null }, stamp);
  else if (career.length > 0) person.worksAt(null, stamp);
}
