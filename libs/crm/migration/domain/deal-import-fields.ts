import { importField as field, type ImportField } from './import-field.ts';
import { contactPointFields, organizationFields, personFields } from './import-fields.ts';

const deal = (name: string, type: ImportField['type'], labels: readonly [en: string, ru: string, uk: string], more: Partial<ImportField> = {}): ImportField => field(`deal.${name}`, type, labels, { records: [`deal.${name}`], ...more });
const name = { maxLength: 120 } as const;

export const dealFields: readonly ImportField[] = [
  deal('name', 'text', ['Deal name', 'Название сделки', 'Назва угоди'], { maxLength: 300 }),
  deal('externalId', 'text', ['Deal ID elsewhere', 'ID сделки в другой системе', 'ID угоди в іншій системі'], name),
  deal('pipeline', 'text', ['Pipeline', 'Воронка', 'Воронка'], { ...name, records: ['deal.stage'] }),
  deal('stage', 'text', ['Stage', 'Этап', 'Етап'], name),
  deal('status', 'choice', ['Status', 'Состояние', 'Стан']),
  deal('amount', 'amount', ['Amount', 'Сумма', 'Сума']),
  deal('currency', 'currency', ['Currency', 'Валюта', 'Валюта'], { records: ['deal.amount'] }),
  deal('closeDate', 'date', ['Expected close', 'Ожидаемое закрытие', 'Очікуване закриття']),
  deal('openedOn', 'date', ['Opened on', 'Открыта', 'Відкрита'], { records: ['deal.openedAt'] }),
  deal('closedOn', 'date', ['Closed on', 'Закрыта', 'Закрита'], { records: ['deal.actualCloseAt'], isMany: true }),
  deal('lossReason', 'text', ['Loss reason', 'Причина проигрыша', 'Причина програшу'], name),
  deal('lossNote', 'long-text', ['Why it was lost, in words', 'Почему проиграна, словами', 'Чому програна, словами'], { maxLength: 5000, records: ['deal.loss'] }),
  deal('competitor', 'text', ['Competitor', 'Конкурент', 'Конкурент'], { ...name, records: ['deal.competitors'] }),
  deal('nextStep', 'text', ['Next step', 'Следующий шаг', 'Наступний крок']),
  deal('leadSource', 'text', ['Source', 'Источник', 'Джерело'], name),
  deal('confidentiality', 'choice', ['Confidentiality', 'Конфиденциальность', 'Конфіденційність']),
  deal('description', 'long-text', ['Description', 'Описание', 'Опис']),
  deal('owner', 'text', ['Owner, by e-mail or name', 'Ответственный: почта или имя', 'Відповідальний: пошта або ім’я'], { maxLength: 300 }),
];

const keys = new Set(['organization.name', 'organization.domain', 'person.displayName', 'person.givenName', 'person.familyName', 'email', 'phone']);
/** Whom a row names beside something else: enough to find them again, or to make them. */
export const namedFields: readonly ImportField[] = [...organizationFields, ...personFields, ...contactPointFields].filter(({ key }) => keys.has(key));
