import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: auditText, useText: useAuditText } = textsOf<typeof en>('audit');
