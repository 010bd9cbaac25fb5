import { textsOf } from '../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: brakesText, useText: useBrakesText } = textsOf<typeof en>('brakes');
