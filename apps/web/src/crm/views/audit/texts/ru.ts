import type { en } from './en.ts';

export const ru: Record<keyof typeof en, string> = {
  'kind.saved-view': 'Вид списка',
  'deed.SaveView': 'сохранено',
  'deed.ChangeView': 'изменено',
  'deed.RemoveView': 'убрано',
  'deed.PinView': 'закреплено',
  'field.query': 'Что спрашивает',
  'field.visibility': 'Кому видно',
};
