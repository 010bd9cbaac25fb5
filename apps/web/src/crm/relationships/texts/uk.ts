import type { Slavic } from '../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const uk: Slavic<typeof en> = {
  whoKnows: 'Хто з нас знайомий', whoKnowsThere: 'Хто з нас кого тут знає',
  nobodyKnows: 'Ніхто з нас іще не зустрічався з ним, не дзвонив і не писав.', nobodyKnowsThere: 'Ніхто з нас тут поки нікого не знає.',
  meetings_one: '{{count}} зустріч', meetings_few: '{{count}} зустрічі', meetings_many: '{{count}} зустрічей', meetings_other: '{{count}} зустрічі',
  calls_one: '{{count}} дзвінок', calls_few: '{{count}} дзвінки', calls_many: '{{count}} дзвінків', calls_other: '{{count}} дзвінка',
  emails_one: '{{count}} лист', emails_few: '{{count}} листи', emails_many: '{{count}} листів', emails_other: '{{count}} листа',
  story: '{{what}}, востаннє {{ago}}.', 'turn.both': 'Звертаються й самі.', 'turn.ours': 'У відповідь поки нічого.', left: 'вже не працює в нас',
  'closeness.close': 'Близько', 'closeness.good': 'Добре', 'closeness.slight': 'Трохи', 'closeness.faint': 'Ледь', strength: '{{closeness}}, {{strength}} зі 100',
  showAll: 'Показати всіх: {{count}}', showFewer: 'Згорнути', andMore: '+{{count}}', former: 'до {{day}}', formerly: 'вже не тут',
  how: 'Як пораховано',
  howWhat: 'За тим, що записано: дзвінки, зустрічі та листи, що відбулися. Зустріч важить 6, дзвінок від них 4, інший дзвінок 2, лист від них 3, інший лист 1. Навчальне не рахується.',
  howTime: 'За 180 днів усе це втрачає половину ваги. Якщо з їхнього боку ніколи нічого не було, усе рахується за чверть.',
  howScale: 'Сума 20 дає 50 зі 100; до 100 не доходить ніщо.',
};
