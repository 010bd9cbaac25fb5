import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: relatedText, useText: useRelatedText } = textsOf<typeof en>('related');
