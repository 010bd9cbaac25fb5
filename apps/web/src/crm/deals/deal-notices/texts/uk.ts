import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const uk: Slavic<typeof en> = {
  nameless: 'без назви',
  'deals.won': 'Вашу угоду «{{name}}» виграно',
  'deals.lost': 'Вашу угоду «{{name}}» програно',
  'deals.abandoned': 'Вашу угоду «{{name}}» облишено',
  'deals.declined': 'Від вашої угоди «{{name}}» ми відмовилися',
  'deals.reopened': 'Вашу угоду «{{name}}» знову відкрито',
  'deals.given': 'Угода «{{name}}» тепер ваша',
  'deals.given.more': 'Угода «{{name}}» і ще {{more}} тепер ваші',
};
