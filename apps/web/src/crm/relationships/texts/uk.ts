import type { Slavic } from '../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const uk: Slavic<typeof en> = {
  whoKnows: 'Хто з нас знайомий', whoKnowsThere: 'Хто з нас кого тут знає',
  nobodyKnows: 'Ніхто з нас іще не зустрічався з ним, не дзвонив і не писав.', nobodyKnowsThere: 'Ніхто з нас тут поки нікого не знає.',
  meetings_one: '{{count}} зустріч', meetings_few: '{{count}} зустрічі', meetings_many: '{{count}} зустрічей', meetings_other: '{{count}} зустрічі',
  calls_one: '{{count}} дзвінок', calls_few: '{{count}} дзвінки', calls_many: '{{count}} дзвінків', calls_other: '{{count}} дзвінка',
  emails_one: '{{count}} лист', emails_few: '{{count}} листи', emails_many: '{{count}} листів', emails_other: '{{count}} листа',
  storyOne: '{{what}}, {{ago}}.', story: '{{what}}, востаннє {{ago}}.', 'turn.both': 'Звертаються й самі.', 'turn.ours': 'У відповідь поки нічого.', left: 'вже не працює в нас',
  'closeness.close': 'Близько', 'closeness.good': 'Добре', 'closeness.slight': 'Трохи', 'closeness.faint': 'Ледь', strength: '{{closeness}}, {{strength}} зі 100',
  showAll: 'Показати всіх: {{count}}', showFewer: 'Згорнути', andMore: '+{{count}}', former: 'до {{day}}', formerly: 'вже не тут',
  waysThere: 'Дороги туди й карта', onTheMap: 'На карті',
  how: 'Як пораховано',
  howWhat: 'За тим, що записано: дзвінки, зустрічі та листи, що відбулися. Зустріч важить 6, дзвінок від них 4, інший дзвінок 2, лист від них 3, інший лист 1. Навчальне не рахується.',
  howTime: 'За 180 днів усе це втрачає половину ваги. Якщо з їхнього боку ніколи нічого не було, усе рахується за чверть.',
  howScale: 'Сума 20 дає 50 зі 100; до 100 не доходить ніщо.',
  relationships: 'Зв’язки', goal: 'До кого потрібна дорога?', goalHint: 'Організація або людина', whomIKnow: 'Кого знаю я',
  paths: 'Дороги: {{name}}', noPath: 'Через людей, яких вам видно, туди не дійти й за три кроки.', nobodyThere: 'Не видно нікого, хто зараз там працює.', pathsCut: 'Довкола більше, ніж переглянуто: з кожної великої компанії взято тих, з ким зустрічалися останніми й хто прийшов останнім, у кожної людини найміцніші зв’язки.',
  ofHundred: 'зі 100', you: 'Ви', 'tie.between': 'разом працювали: {{organization}}, {{from}} – {{to}}', 'tie.sometime': 'обоє працювали: {{organization}}', today: 'сьогодні',
  whoLeft: 'Куди пішли звідси люди', whereUnknown: 'Куди, невідомо.',
  map: 'Карта', 'title.persons': 'Довкола: {{name}}', 'title.organizations': 'Хто кого знає: {{name}}', 'title.colleagues': 'Кого знає {{name}}',
  showAs: 'Як показати', asPicture: 'Картина', asList: 'Список', asOf: 'Рік', picture: 'Зв’язки довкола: {{name}}',
  'column.us': 'Ми', 'column.them': 'Вони', 'column.places': 'Де працюють', nobody: 'ніхто', goThere: 'Дивитися звідси', openPage: 'Відкрити', chooseOne: 'Виберіть когось, щоб побачити, що стоїть за лініями; подвійне натискання веде до нього.',
  emptyThen: 'На той рік нічого не відомо.', 'empty.persons': 'Тут малювати нікого.', 'empty.organizations': 'Не відомо нікого, хто зараз тут працює.', 'empty.colleagues': 'Поки нікого: знайомства складаються з дзвінків, зустрічей і листів, записаних з людиною.',
  isCut_one: 'Намальовано {{count}} людину, найзнайомішу.', isCut_few: 'Намальовано {{count}} найзнайоміших людей.', isCut_many: 'Намальовано {{count}} найзнайоміших людей.', isCut_other: 'Намальовано {{count}} найзнайоміших людей.',
  nameless: 'Знайома вам людина', 'notice.sponsor-lost': 'Ви втратили свою людину: {{name}}, {{organization}}', 'notice.friend-arrived': 'Там тепер своя людина: {{name}}, {{organization}}', somewhere: 'ваш клієнт', lastTalk: 'остання розмова {{ago}}',
};
