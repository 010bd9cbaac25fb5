import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: administrationText, useText: useAdministrationText } = textsOf<typeof en>('administration');
