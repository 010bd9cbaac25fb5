import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: recordText, useText: useRecordText } = textsOf<typeof en>('record');
