import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: tracesText, useText: useTracesText } = textsOf<typeof en>('traces');
