import { IconStack2 } from '@tabler/icons-react';
import type { Job } from '../../api/types.ts';
import { appText } from '../app-text.ts';
import { modules } from '../modules.ts';
import type { JobWords } from '../web-module.ts';

const unknown: JobWords = { kind: '', icon: IconStack2, title: ({ title }) => title };

export const wordsOf = ({ kind }: Job): JobWords => modules.flatMap(({ jobs = [] }) => jobs).find((words) => words.kind === kind) ?? unknown;

export const isActive = ({ state }: Job): boolean => state === 'queued' || state === 'running' || state === 'cancelling';

/** Why it stopped, in the reader's words where we have them. */
export const faultOf = ({ problem }: Job): string | undefined => problem ? (appText.maybe(`problem.${problem.code}`) ?? problem.detail ?? problem.title) : undefined;
