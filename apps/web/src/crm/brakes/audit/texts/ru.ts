import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const ru: Slavic<typeof en> = {
  'deed.AskForLift': 'просьба читать дальше',
  'deed.ApproveLift': 'разрешено читать дальше',
  'deed.RefuseLift': 'отказано читать дальше',
  'field.readNorm': 'Записей в час',
  'field.seen': 'Просмотрено',
  'field.norm': 'Норма',
  'deed.ChangeReadingNorm': 'изменена обычная норма чтения',
  'deed.TellOfExcess': 'сообщено о чтении сверх нормы',
  'field.usual': 'Обычная норма, записей в час',
  'kind.reading-norm': 'Норма чтения',
};
