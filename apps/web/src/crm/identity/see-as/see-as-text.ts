import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: seeAsText, useText: useSeeAsText } = textsOf<typeof en>('see-as');
