import type { en } from './en.ts';

export const uk: Record<keyof typeof en, string> = {
  'kind.access-request': 'Запит доступу',
  'kind.road-sign': 'Знак дороги',
  'deed.LookForRoad': 'показано',
  'deed.AskForRoad': 'запитано',
  'deed.GrantAccess': 'доступ відкрито',
  'deed.RefuseAccess': 'відмовлено',
  'deed.WithdrawAccessRequest': 'відкликано',
  'deed.MoveRequestsOn': 'передано далі',
  'read.ListMyAccessRequests': 'перегляд своїх запитів доступу',
  'read.GetMyAccessRequest': 'відкрито свій запит доступу',
  'read.ListAccessRequestsToDecide': 'перегляд запитів доступу для рішення',
  'field.askerId': 'Хто просить',
  'field.askedFor': 'Що шукали',
  'field.purpose': 'Для чого',
  'field.until': 'До якого дня',
  'field.deciderId': 'Хто відповідає',
  'field.escalatedBecause': 'Чому передано вище',
  'field.refusals': 'Відмови',
  'field.grantedUntil': 'Відкрито до',
};
