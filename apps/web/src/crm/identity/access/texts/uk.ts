import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const uk: Slavic<typeof en> = {
  title: 'Звідки є доступ',
  sessions: 'Виконано вхід',
  noSessions: 'Ніде не ввійшов.',
  keys: 'Ключі API',
  noKeys: 'Чинних ключів немає.',
  deputies: 'Заступники',
  noDeputies: 'Нікого не заступає, і його ніхто.',
  unknownBrowser: 'невідомий браузер',
  keyUsed: 'використано {{when}} {{ip}}',
  keyUnused: 'не використовувався',
  until: 'до {{day}}',
  revoke: 'Відкликати',
  revokeOf: 'Відкликати: {{name}}',
  hasDeputy: 'заступник: {{name}}',
  standsIn: 'сам заступає: {{name}}',
  end: 'Припинити',
};
