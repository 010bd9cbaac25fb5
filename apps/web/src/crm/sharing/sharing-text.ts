import { textsOf } from '../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: sharingText, useText: useSharingText } = textsOf<typeof en>('sharing');
