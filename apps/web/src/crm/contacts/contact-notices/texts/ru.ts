import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const ru: Slavic<typeof en> = {
  nameless: 'без имени',
  person: 'Вам передан контакт: {{name}}',
  'person.more': 'Вам переданы контакты: {{name}} и ещё {{more}}',
  organization: 'Вам передана организация: {{name}}',
  'organization.more': 'Вам переданы организации: {{name}} и ещё {{more}}',
};
