import { textsOf } from '../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: trainingText, useText: useTrainingText } = textsOf<typeof en>('training');
