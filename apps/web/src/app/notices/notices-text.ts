import { textsOf } from '../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: noticesText, useText: useNoticesText } = textsOf<typeof en>('notices');
