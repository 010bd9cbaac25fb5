import { textsOf } from '../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: relationshipsText, useText: useRelationshipsText } = textsOf<typeof en>('relationships');
