import { textsOf } from '../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: handoverText, useText: useHandoverText } = textsOf<typeof en>('handover');
