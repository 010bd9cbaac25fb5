import type { Slavic } from '../../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const ru: Slavic<typeof en> = {
  'when.edit': 'Только некоторые записи…',
  'when.title': 'Над какими записями: {{line}}',
  'when.what': 'Роль {{role}} имеет это право только над такими записями. Где ничего не выбрано, это неважно.',
  'when.any': 'Любая',
  'when.upTo': 'Не выше: {{level}}',
  'when.no': 'без',
  'when.tier': 'категория: {{tiers}}',
  'upTo.confidentiality.open': 'не конфиденциальные',
  'upTo.confidentiality.confidential': 'не секретные',
  'when.none': 'Не указана',
  'when.save': 'Сохранить',
  'when.missing': 'больше не предлагается',
  'value.confidentiality.open': 'открыто',
  'value.confidentiality.confidential': 'конфиденциально',
  'value.confidentiality.secret': 'секретно',
  'value.status.open': 'открытые сделки',
  'value.status.won': 'выигранные сделки',
  'value.status.lost': 'проигранные сделки',
  'value.status.abandoned': 'оставленные сделки',
  'value.status.declined': 'отклонённые сделки',
};
