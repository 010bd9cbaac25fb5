import { textsOf } from '../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: jobsText, useText: useJobsText } = textsOf<typeof en>('jobs');
