import type { en } from '../texts/en.ts';
import { textsOf } from './texts.ts';

export const { say: uiText, useText: useUiText } = textsOf<typeof en>('ui');
