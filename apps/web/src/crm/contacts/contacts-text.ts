import { textsOf } from '../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: contactsText, useText: useContactsText } = textsOf<typeof en>('contacts');
