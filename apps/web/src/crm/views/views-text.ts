import { textsOf } from '../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: viewsText, useText: useViewsText } = textsOf<typeof en>('views');
