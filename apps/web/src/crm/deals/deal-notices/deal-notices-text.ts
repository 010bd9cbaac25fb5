import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: dealNoticesText } = textsOf<typeof en>('deal-notices');
