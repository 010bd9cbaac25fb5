import type { Slavic } from '../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const uk: Slavic<typeof en> = {
  notices: 'Сповіщення',
  unread_one: 'Сповіщення: {{count}} непрочитане',
  unread_few: 'Сповіщення: {{count}} непрочитані',
  unread_many: 'Сповіщення: {{count}} непрочитаних',
  unread_other: 'Сповіщення: {{count}} непрочитаних',
  unreadMany: 'Сповіщення: понад {{count}} непрочитаних',
  all: 'Усі',
  onlyUnread: 'Непрочитані',
  what: 'Які сповіщення',
  readAll: 'Позначити все прочитаним',
  read: 'Позначити прочитаним: {{title}}',
  isUnread: 'Не прочитано.',
  more: 'Раніші',
  none: 'Поки нема про що сповіщати',
  noneHint: 'Тут видно, що сталося без вас: завершилося фонове завдання, закрили вашу угоду, вам передали запис.',
  noneUnread: 'Усе прочитано',
  noneUnreadHint: 'Нове з’явиться тут саме.',
  unknown: 'Сталося те, для чого в цій версії немає слів',
  keyOpen: 'Відкрити сповіщення',
  heard: 'Нове сповіщення: {{title}}',
};
