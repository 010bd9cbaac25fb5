import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const uk: Slavic<typeof en> = {
  outcomes: 'Підсумки справ', intro: 'Чим може закінчитися дзвінок, зустріч чи завдання. Підсумок вибирають одним натисканням, тож їх має бути небагато.',
  add: 'Додати підсумок', change: 'Змінити підсумок', name: 'Назва', usedFor: 'Для чого', reached: 'Вдалося', reachedYes: 'так', isPositive: 'Мети досягнуто',
  contact: 'Вважається контактом', contactYes: 'так', contactNo: 'ні', isContact: 'Розмова відбулася', isContactMeans: 'Якщо ні, дзвінок, зустріч чи лист — не контакт: ні останній контакт, ні знайомства від них не змінюються. Після зміни перераховуються й минулі.',
};
