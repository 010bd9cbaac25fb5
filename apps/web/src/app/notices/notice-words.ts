import { IconAlertTriangle, IconBell } from '@tabler/icons-react';
import type { Job, Notice } from '../../api/types.ts';
import { faultOf, wordsOf } from '../jobs/job-words.ts';
import { jobsText } from '../jobs/jobs-text.ts';
import { modules } from '../modules.ts';
import type { NoticeWords } from '../web-module.ts';
import { noticesText } from './notices-text.ts';

/** What a notice keeps of a job is enough for the job's own words. */
const jobIn = ({ details, postedAt }: Notice): Job => ({ ...(details as object), finishedAt: postedAt }) as Job;

const job: NoticeWords = {
  kind: 'jobs.succeeded',
  icon: (notice) => wordsOf(jobIn(notice)).icon,
  title: (notice) => jobsText('over', { title: wordsOf(jobIn(notice)).title(jobIn(notice)), state: jobsText(`state.${jobIn(notice).state}`) }),
  facts: (notice, format) => [wordsOf(jobIn(notice)).outcome?.(jobIn(notice), format.number)],
  target: (notice) => wordsOf(jobIn(notice)).result?.(jobIn(notice)),
};
const fault: NoticeWords = { ...job, kind: 'jobs.failed', icon: () => IconAlertTriangle, tone: 'bad', facts: (notice) => [faultOf(jobIn(notice))] };
const unknown: NoticeWords = { kind: '', icon: () => IconBell, title: () => noticesText('unknown') };

export const wordsOfNotice = ({ kind }: Notice): NoticeWords =>
  [job, fault, ...modules.flatMap(({ notices = [] }) => notices)].find((words) => words.kind === kind) ?? unknown;

/** Where it leads: its words may know better than its address. */
export const targetOf = (notice: Notice): { to: string } | { file: string } | undefined =>
  wordsOfNotice(notice).target?.(notice) ?? (notice.href ? { to: notice.href } : undefined);
