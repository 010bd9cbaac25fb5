import type { Slavic } from '../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const uk: Slavic<typeof en> = {
  articles: 'Знання',
  'kind.how-to': 'Як зробити',
  'kind.policy': 'Правило',
  'kind.script': 'Сценарій розмови',
  'kind.faq': 'Питання й відповіді',
  'kind.decision-record': 'Запис рішення',
  'state.draft': 'Чернетка',
  'state.in-review': 'На перевірці',
  'state.published': 'Опублікована',
  'state.expired': 'Застаріла',
  'trust.verified': 'Перевірена',
  'trust.due': 'Час перевірити',
  'trust.expired': 'Застаріла',
  ownedBy: 'відповідає {{name}}',
  publishedOn: 'версія {{number}} від {{day}}',
  reviewBy: 'перевірити до {{day}}',
  reviewWasDue: 'перевірити треба було до {{day}}',
  anyKind: 'Будь-який вид',
  anyState: 'Будь-який стан',
  anyLanguage: 'Будь-яка мова',
  noArticles: 'Тут поки нічого не записано',
  noArticlesHint: 'Статті кажуть, як працюють у цій компанії: по одній на крок, коротко, і кожна має відповідального.',
};
