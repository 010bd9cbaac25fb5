import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: contactNoticesText } = textsOf<typeof en>('contact-notices');
