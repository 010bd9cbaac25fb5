import { textsOf } from '../../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: closingText, useText: useClosingText } = textsOf<typeof en>('closing');
