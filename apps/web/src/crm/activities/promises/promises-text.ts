import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: promisesText, useText: usePromisesText } = textsOf<typeof en>('promises');
