import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: deputiesText, useText: useDeputiesText } = textsOf<typeof en>('deputies');
