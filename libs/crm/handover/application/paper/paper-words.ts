import type { Label } from '#platform/records';

const words = {
  briefing: { en: 'Briefing', ru: 'Сводка', uk: 'Зведення' },
  received: { en: 'Given to me', ru: 'Передано мне', uk: 'Передано мені' },
  from: { en: 'from', ru: 'от:', uk: 'від:' },
  readBy: { en: 'for', ru: 'для', uk: 'для' },
  hidden: { en: 'Not within your sight', ru: 'Вам не видно', uk: 'Вам не видно' },
  somebody: { en: 'Somebody', ru: 'Кто-то', uk: 'Хтось' },
  says: { en: 'What {name} says of it', ru: 'Что об этом клиенте говорит {name}', uk: 'Що про цього клієнта каже {name}' },
  saysToAll: { en: 'What {name} says to all', ru: 'Что всем говорит {name}', uk: 'Що всім каже {name}' },
  attention: { en: 'Mind this', ru: 'Обратите внимание', uk: 'Зверніть увагу' },
  people: { en: 'Who is there', ru: 'Кто там работает', uk: 'Хто там працює' },
  relations: { en: 'What they are to others', ru: 'С кем связаны', uk: 'З ким пов’язані' },
  now: { en: 'now', ru: 'сейчас', uk: 'зараз' },
  interactions: { en: 'The last talks', ru: 'Последние разговоры', uk: 'Останні розмови' },
  promises: { en: 'Open promises', ru: 'Открытые обещания', uk: 'Відкриті обіцянки' },
  ours: { en: 'we promised', ru: 'обещали мы', uk: 'обіцяли ми' },
  theirs: { en: 'they promised', ru: 'обещали они', uk: 'обіцяли вони' },
  due: { en: 'due', ru: 'срок', uk: 'строк' },
  plans: { en: 'Planned', ru: 'Запланировано', uk: 'Заплановано' },
  openDeals: { en: 'Open deals', ru: 'Открытые сделки', uk: 'Відкриті угоди' },
  purchases: { en: 'What they bought', ru: 'Что купили', uk: 'Що купили' },
  losses: { en: 'What we lost', ru: 'Что мы упустили', uk: 'Що ми втратили' },
  knownBy: { en: 'Who else here knows them', ru: 'Кто ещё у нас их знает', uk: 'Хто ще в нас їх знає' },
  talks: { en: 'talks', ru: 'разговоров', uk: 'розмов' },
  last: { en: 'last', ru: 'последний', uk: 'остання' },
  none: { en: 'Nothing is known.', ru: 'Ничего не известно.', uk: 'Нічого не відомо.' },
  more: { en: 'Only the first of what was given to you; the rest follows when these have your word.', ru: 'Только первые из переданного вам; остальные — когда вы ответите на эти.', uk: 'Лише перші з переданого вам; решта — коли ви відповісте на ці.' },
  page: { en: 'Page {page} of {pages}', ru: 'Страница {page} из {pages}', uk: 'Сторінка {page} з {pages}' },
} as const satisfies Readonly<Record<string, Label>>;

export type PaperWord = keyof typeof words;

export const paperWords = (locale: keyof Label) => (word: PaperWord): string => words[word][locale];
