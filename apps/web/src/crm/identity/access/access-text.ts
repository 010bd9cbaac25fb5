import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { useText: useAccessText } = textsOf<typeof en>('access');
