import type { en } from './en.ts';

export const ru: Record<keyof typeof en, string> = {
  'kind.access-request': 'Запрос доступа',
  'kind.road-sign': 'Знак дороги',
  'deed.LookForRoad': 'показано',
  'deed.AskForRoad': 'запрошено',
  'deed.GrantAccess': 'доступ открыт',
  'deed.RefuseAccess': 'отказано',
  'deed.WithdrawAccessRequest': 'отозвано',
  'deed.MoveRequestsOn': 'передано дальше',
  'read.ListMyAccessRequests': 'просмотр своих запросов доступа',
  'read.GetMyAccessRequest': 'открыт свой запрос доступа',
  'read.ListAccessRequestsToDecide': 'просмотр запросов доступа для решения',
  'field.askerId': 'Кто просит',
  'field.askedFor': 'Что искали',
  'field.purpose': 'Для чего',
  'field.until': 'По какой день',
  'field.deciderId': 'Кто отвечает',
  'field.escalatedBecause': 'Почему передан выше',
  'field.refusals': 'Отказы',
  'field.grantedUntil': 'Открыто по',
};
