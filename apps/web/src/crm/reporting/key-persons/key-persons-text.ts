import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: keyPersonsText, useText: useKeyPersonsText } = textsOf<typeof en>('key-persons');
