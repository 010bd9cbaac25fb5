import type { Slavic } from '../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const ru: Slavic<typeof en> = {
  articles: 'Знания',
  'kind.how-to': 'Как сделать',
  'kind.policy': 'Правило',
  'kind.script': 'Сценарий разговора',
  'kind.faq': 'Вопросы и ответы',
  'kind.decision-record': 'Запись решения',
  'state.draft': 'Черновик',
  'state.in-review': 'На проверке',
  'state.published': 'Опубликована',
  'state.expired': 'Устарела',
  'trust.verified': 'Проверена',
  'trust.due': 'Пора проверить',
  'trust.expired': 'Устарела',
  ownedBy: 'отвечает {{name}}',
  publishedOn: 'версия {{number}} от {{day}}',
  reviewBy: 'проверить до {{day}}',
  reviewWasDue: 'проверить надо было до {{day}}',
  anyKind: 'Любой вид',
  anyState: 'Любое состояние',
  anyLanguage: 'Любой язык',
  noArticles: 'Здесь пока ничего не записано',
  noArticlesHint: 'Статьи говорят, как работают в этой компании: по одной на шаг, коротко, и у каждой есть ответственный.',
};
