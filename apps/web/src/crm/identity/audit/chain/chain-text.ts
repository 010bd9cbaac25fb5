import { textsOf } from '../../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: chainText, useText: useChainText } = textsOf<typeof en>('chain');
