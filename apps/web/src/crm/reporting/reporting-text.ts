import { textsOf } from '../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: reportingText, useText: useReportingText } = textsOf<typeof en>('reporting');
