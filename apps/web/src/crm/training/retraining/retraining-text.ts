import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: retrainingText, useText: useRetrainingText } = textsOf<typeof en>('retraining');
