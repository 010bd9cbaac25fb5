import type { Slavic } from '../../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const uk: Slavic<typeof en> = {
  'when.edit': 'Лише деякі записи…',
  'when.title': 'Над якими записами: {{line}}',
  'when.what': 'Роль {{role}} має це право лише над такими записами. Де нічого не вибрано, це неважливо.',
  'when.any': 'Будь-яка',
  'when.upTo': 'Не вище: {{level}}',
  'when.no': 'без',
  'when.tier': 'категорія: {{tiers}}',
  'upTo.confidentiality.open': 'не конфіденційні',
  'upTo.confidentiality.confidential': 'не таємні',
  'when.none': 'Не вказана',
  'when.save': 'Зберегти',
  'when.missing': 'більше не пропонується',
  'value.confidentiality.open': 'відкрито',
  'value.confidentiality.confidential': 'конфіденційно',
  'value.confidentiality.secret': 'таємно',
  'value.status.open': 'відкриті угоди',
  'value.status.won': 'виграні угоди',
  'value.status.lost': 'програні угоди',
  'value.status.abandoned': 'облишені угоди',
  'value.status.declined': 'відхилені угоди',
};
