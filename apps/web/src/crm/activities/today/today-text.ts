import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: todayText, useText: useTodayText } = textsOf<typeof en>('today');
