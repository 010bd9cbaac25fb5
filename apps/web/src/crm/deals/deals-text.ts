import { textsOf } from '../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: dealsText, useText: useDealsText } = textsOf<typeof en>('deals');
