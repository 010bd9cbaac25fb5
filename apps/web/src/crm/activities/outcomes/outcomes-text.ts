import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: outcomesText, useText: useOutcomesText } = textsOf<typeof en>('outcomes');
