import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: practiceRunsText, useText: usePracticeRunsText } = textsOf<typeof en>('practice-runs');
