import { textsOf } from '../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: appText, useText: useAppText } = textsOf<typeof en>('app');
