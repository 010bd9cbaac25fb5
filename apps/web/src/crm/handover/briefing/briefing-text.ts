import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: briefingText, useText: useBriefingText } = textsOf<typeof en>('briefing');
