import { textsOf } from '../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: secondFactorText, useText: useSecondFactorText } = textsOf<typeof en>('second-factor');
