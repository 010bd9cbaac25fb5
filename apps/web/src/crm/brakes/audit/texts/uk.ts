import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const uk: Slavic<typeof en> = {
  'deed.AskForLift': 'прохання читати далі',
  'deed.ApproveLift': 'дозволено читати далі',
  'deed.RefuseLift': 'відмовлено читати далі',
  'field.readNorm': 'Записів на годину',
  'field.seen': 'Переглянуто',
  'field.norm': 'Норма',
  'deed.ChangeReadingNorm': 'змінено звичайну норму читання',
  'deed.TellOfExcess': 'повідомлено про читання понад норму',
  'field.usual': 'Звичайна норма, записів на годину',
  'kind.reading-norm': 'Норма читання',
};
