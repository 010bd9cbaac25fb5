import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const ru: Slavic<typeof en> = {
  ours: 'Мы обещали, и срок настал: {{text}}',
  theirs: 'Нам обещали, и срок настал: {{text}}',
  wordless: 'что именно, вам не открыто',
};
