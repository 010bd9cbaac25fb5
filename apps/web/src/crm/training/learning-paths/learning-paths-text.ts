import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: learningPathsText, useText: useLearningPathsText } = textsOf<typeof en>('learning-paths');
