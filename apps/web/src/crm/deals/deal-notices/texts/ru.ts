import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const ru: Slavic<typeof en> = {
  nameless: 'без названия',
  'deals.won': 'Ваша сделка «{{name}}» выиграна',
  'deals.lost': 'Ваша сделка «{{name}}» проиграна',
  'deals.abandoned': 'Ваша сделка «{{name}}» оставлена',
  'deals.declined': 'От вашей сделки «{{name}}» мы отказались',
  'deals.reopened': 'Ваша сделка «{{name}}» снова открыта',
  'deals.given': 'Сделка «{{name}}» теперь ваша',
  'deals.given.more': 'Сделка «{{name}}» и ещё {{more}} теперь ваши',
};
