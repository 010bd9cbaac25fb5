import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const uk: Slavic<typeof en> = {
  ours: 'Ми обіцяли, і строк настав: {{text}}',
  theirs: 'Нам обіцяли, і строк настав: {{text}}',
  wordless: 'що саме, вам не відкрито',
};
