import { textsOf } from '../../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { useText: useConditionsText } = textsOf<typeof en>('conditions');
