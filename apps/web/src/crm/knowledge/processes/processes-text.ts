import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: processesText, useText: useProcessesText } = textsOf<typeof en>('processes');
