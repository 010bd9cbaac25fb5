import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: duplicatesText, useText: useDuplicatesText } = textsOf<typeof en>('duplicates');
