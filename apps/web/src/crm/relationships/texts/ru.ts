import type { Slavic } from '../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const ru: Slavic<typeof en> = {
  whoKnows: 'Кто из нас знаком', whoKnowsThere: 'Кто из нас кого здесь знает',
  nobodyKnows: 'Никто из нас ещё не встречался с ним, не звонил и не писал.', nobodyKnowsThere: 'Никто из нас здесь пока никого не знает.',
  meetings_one: '{{count}} встреча', meetings_few: '{{count}} встречи', meetings_many: '{{count}} встреч', meetings_other: '{{count}} встречи',
  calls_one: '{{count}} звонок', calls_few: '{{count}} звонка', calls_many: '{{count}} звонков', calls_other: '{{count}} звонка',
  emails_one: '{{count}} письмо', emails_few: '{{count}} письма', emails_many: '{{count}} писем', emails_other: '{{count}} письма',
  story: '{{what}}, последний раз {{ago}}.', 'turn.both': 'Обращаются и сами.', 'turn.ours': 'В ответ пока ничего.', left: 'больше у нас не работает',
  'closeness.close': 'Близко', 'closeness.good': 'Хорошо', 'closeness.slight': 'Немного', 'closeness.faint': 'Едва', strength: '{{closeness}}, {{strength}} из 100',
  showAll: 'Показать всех: {{count}}', showFewer: 'Свернуть', andMore: '+{{count}}', former: 'до {{day}}', formerly: 'уже не здесь',
  how: 'Как посчитано',
  howWhat: 'По тому, что записано: состоявшиеся звонки, встречи и письма. Встреча весит 6, звонок от них 4, другой звонок 2, письмо от них 3, другое письмо 1. Учебное не считается.',
  howTime: 'За 180 дней всё это теряет половину веса. Если с их стороны ни разу ничего не было, всё считается за четверть.',
  howScale: 'Сумма 20 даёт 50 из 100; до 100 не доходит ничего.',
};
