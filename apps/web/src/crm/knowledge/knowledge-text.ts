import { textsOf } from '../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: knowledgeText, useText: useKnowledgeText } = textsOf<typeof en>('knowledge');
