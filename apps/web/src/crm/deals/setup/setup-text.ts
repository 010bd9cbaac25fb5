import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: setupText, useText: useSetupText } = textsOf<typeof en>('setup');
