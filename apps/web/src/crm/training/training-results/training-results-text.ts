import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: trainingResultsText, useText: useTrainingResultsText } = textsOf<typeof en>('training-results');
