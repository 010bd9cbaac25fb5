import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const uk: Slavic<typeof en> = {
  nameless: 'без імені',
  person: 'Вам передано контакт: {{name}}',
  'person.more': 'Вам передано контакти: {{name}} і ще {{more}}',
  organization: 'Вам передано організацію: {{name}}',
  'organization.more': 'Вам передано організації: {{name}} і ще {{more}}',
};
