import type { Slavic } from '../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const ru: Slavic<typeof en> = {
  notices: 'Уведомления',
  unread_one: 'Уведомления: {{count}} непрочитанное',
  unread_few: 'Уведомления: {{count}} непрочитанных',
  unread_many: 'Уведомления: {{count}} непрочитанных',
  unread_other: 'Уведомления: {{count}} непрочитанных',
  unreadMany: 'Уведомления: больше {{count}} непрочитанных',
  all: 'Все',
  onlyUnread: 'Непрочитанные',
  what: 'Какие уведомления',
  readAll: 'Отметить всё прочитанным',
  read: 'Отметить прочитанным: {{title}}',
  isUnread: 'Не прочитано.',
  more: 'Более ранние',
  none: 'Пока сообщать не о чем',
  noneHint: 'Здесь видно, что произошло без вас: закончилась фоновая задача, закрыли вашу сделку, вам передали запись.',
  noneUnread: 'Всё прочитано',
  noneUnreadHint: 'Новое появится здесь само.',
  unknown: 'Произошло то, для чего в этой версии нет слов',
  keyOpen: 'Открыть уведомления',
  heard: 'Новое уведомление: {{title}}',
};
