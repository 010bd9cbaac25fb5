import { textsOf } from '../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: roadsText, useText: useRoadsText } = textsOf<typeof en>('roads');
