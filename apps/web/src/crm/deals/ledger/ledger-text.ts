import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: ledgerText, useText: useLedgerText } = textsOf<typeof en>('ledger');
