import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const ru: Slavic<typeof en> = {
  title: 'Откуда есть доступ',
  sessions: 'Выполнен вход',
  noSessions: 'Нигде не вошёл.',
  keys: 'Ключи API',
  noKeys: 'Действующих ключей нет.',
  deputies: 'Заместители',
  noDeputies: 'Никого не замещает, и его никто.',
  unknownBrowser: 'неизвестный браузер',
  keyUsed: 'использован {{when}} {{ip}}',
  keyUnused: 'не использовался',
  until: 'до {{day}}',
  revoke: 'Отозвать',
  revokeOf: 'Отозвать: {{name}}',
  hasDeputy: 'заместитель: {{name}}',
  standsIn: 'сам замещает: {{name}}',
  end: 'Прекратить',
};
