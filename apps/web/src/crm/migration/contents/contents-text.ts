import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

/** What differs by what a file tells of. */
export const { say: contentsText, useText: useContentsText } = textsOf<typeof en>('contents');
