import { textsOf } from '../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: identityText, useText: useIdentityText } = textsOf<typeof en>('identity');
