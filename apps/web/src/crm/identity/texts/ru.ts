import type { Slavic } from '../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const ru: Slavic<typeof en> = {
  myProfile: 'Мой профиль',
  givenName: 'Имя',
  familyName: 'Фамилия',
  language: 'Язык',
  timeZone: 'Часовой пояс',
  password: 'Пароль',
  currentPassword: 'Нынешний пароль',
  newPassword: 'Новый пароль',
  passwordRule_one: 'Не короче {{count}} знака.',
  passwordRule_few: 'Не короче {{count}} знаков.',
  passwordRule_many: 'Не короче {{count}} знаков; хороши несколько слов подряд.',
  passwordRule_other: 'Не короче {{count}} знака.',
  changePassword: 'Сменить пароль',
  passwordChanged: 'Пароль изменён',
  passwordChangedDetail: 'В следующий раз входите с ним.',
  wrongPassword: 'Это не ваш нынешний пароль.',
  sessions: 'Где я вошёл в систему',
  sessionsHint: 'Завершите незнакомое и смените пароль.',
  thisSession: 'этот вход',
  endSession: 'Завершить',
  unknownBrowser: 'Неизвестный браузер',
};
