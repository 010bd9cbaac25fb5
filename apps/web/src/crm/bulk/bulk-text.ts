import { textsOf } from '../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: bulkText, useText: useBulkText } = textsOf<typeof en>('bulk');
