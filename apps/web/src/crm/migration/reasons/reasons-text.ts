import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

/** Why a row was refused, passed over or read only in part. */
export const { say: reasonsText, useText: useReasonsText } = textsOf<typeof en>('reasons');
