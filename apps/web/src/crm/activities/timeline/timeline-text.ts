import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: timelineText, useText: useTimelineText } = textsOf<typeof en>('timeline');
