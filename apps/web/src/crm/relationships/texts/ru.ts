import type { Slavic } from '../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const ru: Slavic<typeof en> = {
  whoKnows: 'Кто из нас знаком', whoKnowsThere: 'Кто из нас кого здесь знает',
  nobodyKnows: 'Никто из нас ещё не встречался с ним, не звонил и не писал.', nobodyKnowsThere: 'Никто из нас здесь пока никого не знает.',
  meetings_one: '{{count}} встреча', meetings_few: '{{count}} встречи', meetings_many: '{{count}} встреч', meetings_other: '{{count}} встречи',
  calls_one: '{{count}} звонок', calls_few: '{{count}} звонка', calls_many: '{{count}} звонков', calls_other: '{{count}} звонка',
  emails_one: '{{count}} письмо', emails_few: '{{count}} письма', emails_many: '{{count}} писем', emails_other: '{{count}} письма',
  storyOne: '{{what}}, {{ago}}.', story: '{{what}}, последний раз {{ago}}.', 'turn.both': 'Обращаются и сами.', 'turn.ours': 'В ответ пока ничего.', left: 'больше у нас не работает',
  'closeness.close': 'Близко', 'closeness.good': 'Хорошо', 'closeness.slight': 'Немного', 'closeness.faint': 'Едва', strength: '{{closeness}}, {{strength}} из 100',
  showAll: 'Показать всех: {{count}}', showFewer: 'Свернуть', andMore: '+{{count}}', former: 'до {{day}}', formerly: 'уже не здесь',
  waysThere: 'Дороги туда и карта', onTheMap: 'На карте',
  how: 'Как посчитано',
  howWhat: 'По тому, что записано: состоявшиеся звонки, встречи и письма. Встреча весит 6, звонок от них 4, другой звонок 2, письмо от них 3, другое письмо 1. Учебное не считается.',
  howTime: 'За 180 дней всё это теряет половину веса. Если с их стороны ни разу ничего не было, всё считается за четверть.',
  howScale: 'Сумма 20 даёт 50 из 100; до 100 не доходит ничего.',
  relationships: 'Связи', goal: 'К кому нужна дорога?', goalHint: 'Организация или человек', whomIKnow: 'Кого знаю я',
  paths: 'Дороги: {{name}}', noPath: 'Через людей, которых вам видно, туда не дойти и за три шага.', nobodyThere: 'Не видно никого, кто сейчас там работает.', pathsCut: 'Вокруг больше, чем просмотрено: из каждой большой компании взяты те, с кем встречались последними и кто пришёл последним, у каждого человека самые прочные связи.',
  ofHundred: 'из 100', you: 'Вы', 'tie.between': 'вместе работали: {{organization}}, {{from}} – {{to}}', 'tie.sometime': 'оба работали: {{organization}}', today: 'сегодня',
  whoLeft: 'Куда ушли отсюда люди', whereUnknown: 'Куда, неизвестно.',
  map: 'Карта', 'title.persons': 'Вокруг: {{name}}', 'title.organizations': 'Кто кого знает: {{name}}', 'title.colleagues': 'Кого знает {{name}}',
  showAs: 'Как показать', asPicture: 'Картина', asList: 'Список', asOf: 'Год', picture: 'Связи вокруг: {{name}}',
  'column.us': 'Мы', 'column.them': 'Они', 'column.places': 'Где работают', nobody: 'никто', goThere: 'Смотреть отсюда', openPage: 'Открыть', chooseOne: 'Выберите кого-нибудь, чтобы увидеть, что стоит за линиями; двойное нажатие ведёт к нему.',
  emptyThen: 'На тот год ничего не известно.', 'empty.persons': 'Здесь рисовать некого.', 'empty.organizations': 'Не известно никого, кто сейчас здесь работает.', 'empty.colleagues': 'Пока никого: знакомства складываются из звонков, встреч и писем, записанных с человеком.',
  isCut_one: 'Нарисован {{count}} человек, самый знакомый.', isCut_few: 'Нарисованы {{count}} самых знакомых человека.', isCut_many: 'Нарисованы {{count}} самых знакомых людей.', isCut_other: 'Нарисованы {{count}} самых знакомых людей.',
  nameless: 'Знакомый вам человек', 'notice.sponsor-lost': 'Вы потеряли своего человека: {{name}}, {{organization}}', 'notice.friend-arrived': 'Там теперь свой человек: {{name}}, {{organization}}', somewhere: 'ваш клиент', lastTalk: 'последний разговор {{ago}}',
};
