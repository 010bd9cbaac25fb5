import type { Slavic } from '../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const uk: Slavic<typeof en> = {
  myProfile: 'Мій профіль',
  givenName: 'Ім’я',
  familyName: 'Прізвище',
  language: 'Мова',
  timeZone: 'Часовий пояс',
  password: 'Пароль',
  currentPassword: 'Теперішній пароль',
  newPassword: 'Новий пароль',
  passwordRule_one: 'Щонайменше {{count}} знак.',
  passwordRule_few: 'Щонайменше {{count}} знаки.',
  passwordRule_many: 'Щонайменше {{count}} знаків; добре підходять кілька слів поспіль.',
  passwordRule_other: 'Щонайменше {{count}} знака.',
  changePassword: 'Змінити пароль',
  passwordChanged: 'Пароль змінено',
  passwordChangedDetail: 'Наступного разу входьте з ним.',
  wrongPassword: 'Це не ваш теперішній пароль.',
  sessions: 'Де я в системі',
  sessionsHint: 'Завершіть незнайоме і змініть пароль.',
  thisSession: 'цей вхід',
  endSession: 'Завершити',
  unknownBrowser: 'Невідомий браузер',
};
