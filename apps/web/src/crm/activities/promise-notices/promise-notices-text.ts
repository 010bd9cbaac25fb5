import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: promiseNoticesText } = textsOf<typeof en>('promise-notices');
