import type { en } from './en.ts';

export const uk: Record<keyof typeof en, string> = {
  'kind.saved-view': 'Вигляд списку',
  'deed.SaveView': 'збережено',
  'deed.ChangeView': 'змінено',
  'deed.RemoveView': 'прибрано',
  'deed.PinView': 'закріплено',
  'field.query': 'Що запитує',
  'field.visibility': 'Кому видно',
};
