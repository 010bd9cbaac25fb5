import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const uk: Slavic<typeof en> = {
  duplicates: 'Можливі дублікати',
  lead: 'Пари, що прийшли з файлів і можуть бути тим самим. Позначте, де це не так; об’єднання двох записів з’явиться згодом.',
  none: 'Немає пар, що чекають на рішення',
  noneHint: 'Коли файл приносить того, хто, можливо, вже є, пара чекає тут на того, кому видно обидва записи.',
  dismissPerson: 'Це двоє людей',
  dismissOrganization: 'Це дві організації',
  dismissed: 'Залишилися двома записами',
  'signal.email': 'та сама пошта',
  'signal.phone': 'той самий телефон',
  'signal.id': 'той самий ідентифікатор',
  'signal.name': 'та сама назва',
  'signal.domain': 'той самий домен',
  'signal.tax-id': 'той самий податковий номер',
};
