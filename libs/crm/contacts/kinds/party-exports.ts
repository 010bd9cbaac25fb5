import type { ExportColumn, RecordField } from '#platform/records';

type Exports = Readonly<Record<string, readonly ExportColumn[]>>;
type Headings = readonly [en: string, ru: string, uk: string];

/** A column that an import reads back into the field of this key, under a heading it knows. */
export const readBack = (importKey: string, [en, ru, uk]: Headings, more: Partial<ExportColumn> = {}): ExportColumn => ({ importKey, label: { en, ru, uk }, ...more });
const onDemand: readonly ExportColumn[] = [{ isUsual: false }];

/** The fields with the columns by which they stand in a file. */
export const withExports = (fields: Readonly<Record<string, RecordField>>, exports: Exports): Record<string, RecordField> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, Object.hasOwn(exports, name) ? { ...field, exports: exports[name] } : field]));

const several = ' ::: ';
const listed = (list: string, value: string, which: string): string => `(select string_agg(${value}, '${several}' order by n) from json_array_elements(${list}) with ordinality listed(item, n) where ${which})`;
// Numbers in one cell are divided at these signs; where somebody typed one into a number, its normalized form is written.
const asTyped = String.raw`case when item ->> 'kind' in ('phone', 'mobile', 'fax') and item ->> 'value' ~ '[;,\n]|\s/\s' then coalesce(item ->> 'normalizedValue', item ->> 'value') else item ->> 'value' end`;
// They are taken from what a record answers, and so without what is hidden in it.
const points = (which: string, value = asTyped): Pick<ExportColumn, 'select' | 'join'> => ({ join: 'points', select: listed('points.list', value, which) });
const part = (name: string): Pick<ExportColumn, 'select' | 'join'> => ({ join: 'places', select: `nullif(${listed('places.list', `coalesce(item ->> '${name}', '')`, 'true')}, repeat('${several}', greatest(json_array_length(places.list) - 1, 0)))` });
const point = (name: string, importKey: string, headings: Headings, which: string): ExportColumn => readBack(importKey, headings, { name, ...points(which) });

const personPoints: readonly ExportColumn[] = [
  point('workEmail', 'email.work', ['Work e-mail', 'Рабочая почта', 'Робоча пошта'], `item ->> 'kind' = 'email' and item ->> 'label' = 'work'`),
  point('homeEmail', 'email.home', ['Personal e-mail', 'Личная почта', 'Особиста пошта'], `item ->> 'kind' = 'email' and item ->> 'label' = 'home'`),
  point('email', 'email', ['E-mail', 'Эл. почта', 'Ел. пошта'], `item ->> 'kind' = 'email' and item ->> 'label' not in ('work', 'home')`),
  point('mobile', 'phone.mobile', ['Mobile phone', 'Мобильный телефон', 'Мобільний телефон'], `item ->> 'kind' = 'mobile'`),
  point('workPhone', 'phone.work', ['Work phone', 'Рабочий телефон', 'Робочий телефон'], `item ->> 'kind' = 'phone' and item ->> 'label' = 'work'`),
  point('homePhone', 'phone.home', ['Home phone', 'Домашний телефон', 'Домашній телефон'], `item ->> 'kind' = 'phone' and item ->> 'label' = 'home'`),
  point('phone', 'phone', ['Phone', 'Телефон', 'Телефон'], `item ->> 'kind' = 'phone' and item ->> 'label' not in ('work', 'home')`),
  point('fax', 'phone.fax', ['Fax', 'Факс', 'Факс'], `item ->> 'kind' = 'fax'`),
  point('messenger', 'messenger', ['Messenger', 'Мессенджер', 'Месенджер'], `item ->> 'kind' = 'messenger'`),
  point('social', 'social', ['Social network', 'Социальная сеть', 'Соціальна мережа'], `item ->> 'kind' = 'social'`),
  point('web', 'web', ['Web page', 'Веб-страница', 'Вебсторінка'], `item ->> 'kind' = 'web'`),
];

const organizationPoints: readonly ExportColumn[] = [
  point('email', 'organization.email', ['Organization e-mail', 'Почта организации', 'Пошта організації'], `item ->> 'kind' = 'email'`),
  point('phone', 'organization.phone', ['Organization phone', 'Телефон организации', 'Телефон організації'], `item ->> 'kind' in ('phone', 'mobile')`),
  { name: 'other', label: { en: 'Further ways to reach', ru: 'Прочие контакты', uk: 'Інші контакти' }, ...points(`item ->> 'kind' not in ('email', 'phone', 'mobile')`, `(item ->> 'kind') || ': ' || (item ->> 'value')`) },
];

const partyExports: Exports = {
  attentionInstruction: [readBack('person.attentionInstruction', ['Attention instruction', 'Как с ним обращаться', 'Як із ним поводитися'])],
  lifecycleStage: [readBack('person.lifecycleStage', ['Lifecycle stage', 'Стадия отношений', 'Стадія стосунків'])],
  tier: [readBack('person.tier', ['Tier', 'Категория', 'Категорія'], { select: 'tier.code', join: 'tier' })],
  confidentiality: [readBack('person.confidentiality', ['Confidentiality', 'Конфиденциальность', 'Конфіденційність'])],
  territory: [readBack('person.territory', ['Territory', 'Территория', 'Територія'], { select: 'territory.name', join: 'territory' })],
  tags: [readBack('person.tags', ['Tags', 'Метки', 'Мітки'])],
  owner: [readBack('owner.email', ['Owner’s e-mail', 'Почта ответственного', 'Пошта відповідального'], { name: 'email', select: 'owner.email', join: 'owner' }), { name: 'name', isUsual: false }],
  city: onDemand, country: onDemand, primaryEmail: onDemand, primaryPhone: onDemand, updatedAt: onDemand, contactBy: onDemand, contactByAt: onDemand, otherContactAt: onDemand,
  addresses: [
    readBack('address.streetAddress', ['Street address', 'Улица, дом', 'Вулиця, будинок'], { name: 'street', ...part('streetAddress') }),
    readBack('address.locality', ['City', 'Город', 'Місто'], { name: 'city', ...part('addressLocality') }),
    readBack('address.region', ['Region', 'Регион', 'Область'], { name: 'region', ...part('addressRegion') }),
    readBack('address.postalCode', ['Postal code', 'Индекс', 'Індекс'], { name: 'postalCode', ...part('postalCode') }),
    readBack('address.country', ['Country', 'Страна', 'Країна'], { name: 'country', ...part('addressCountry') }),
    { name: 'type', label: { en: 'Used for', ru: 'Для чего', uk: 'Для чого' }, ...part('type') },
  ],
};

export const personExports: Exports = {
  ...partyExports,
  id: [readBack('person.id', ['Holdfast ID', 'ID в Holdfast', 'ID у Holdfast'])],
  displayName: [readBack('person.displayName', ['Full name', 'ФИО', 'ПІБ'])],
  familyName: [readBack('person.familyName', ['Last name', 'Фамилия', 'Прізвище'])],
  givenName: [readBack('person.givenName', ['First name', 'Имя', 'Ім’я'])],
  additionalName: [readBack('person.additionalName', ['Middle name', 'Отчество', 'По батькові'])],
  honorificPrefix: [readBack('person.honorificPrefix', ['Salutation', 'Обращение', 'Звертання'])],
  preferredName: [readBack('person.preferredName', ['Preferred name', 'Как обращаться', 'Як звертатися'])],
  jobTitle: [readBack('employment.jobTitle', ['Job title', 'Должность', 'Посада'])],
  department: [readBack('employment.department', ['Department', 'Отдел', 'Відділ'])],
  organization: [readBack('organization.name', ['Organization', 'Организация', 'Організація'], { select: 'org.name', join: 'organization' })],
  gender: [readBack('person.gender', ['Gender', 'Пол', 'Стать'])],
  birthDate: [readBack('person.birthDate', ['Birthday', 'Дата рождения', 'Дата народження'])],
  leadSource: [readBack('person.leadSource', ['Lead source', 'Откуда узнали о нас', 'Звідки дізналися про нас'])],
  preferredLanguage: [readBack('person.preferredLanguage', ['Language', 'Язык общения', 'Мова спілкування'])],
  timeZone: [readBack('person.timeZone', ['Time zone', 'Часовой пояс', 'Часовий пояс'])],
  doNotContact: [readBack('person.doNotContact', ['Do not contact', 'Не беспокоить', 'Не турбувати'])],
  description: [readBack('person.description', ['Notes', 'Примечание', 'Примітка'])],
  contactPoints: personPoints,
};

export const organizationExports: Exports = {
  ...partyExports,
  id: [{ label: { en: 'Holdfast ID', ru: 'ID в Holdfast', uk: 'ID у Holdfast' } }],
  name: [readBack('organization.name', ['Organization', 'Организация', 'Організація'])],
  legalName: [readBack('organization.legalName', ['Legal name', 'Юридическое название', 'Юридична назва'])],
  types: [readBack('organization.type', ['Type', 'Тип', 'Тип'])],
  industry: [readBack('organization.industry', ['Industry', 'Отрасль', 'Галузь'])],
  taxId: [readBack('organization.taxId', ['Tax ID', 'ИНН', 'ЄДРПОУ'])],
  vatId: [readBack('organization.vatId', ['VAT ID', 'Номер плательщика НДС', 'Номер платника ПДВ'])],
  alternateName: [readBack('organization.alternateName', ['Also known as', 'Другое название', 'Інша назва'])],
  registrationNumber: [readBack('organization.registrationNumber', ['Registration number', 'ОГРН', 'Реєстраційний код'])],
  foundingDate: [readBack('organization.foundingDate', ['Founded', 'Основана', 'Заснована'])],
  website: [readBack('organization.website', ['Website', 'Сайт', 'Сайт'])],
  domain: onDemand,
  numberOfEmployees: [readBack('organization.numberOfEmployees', ['Number of employees', 'Число сотрудников', 'Кількість працівників'])],
  description: [readBack('organization.description', ['About the organization', 'Об организации', 'Про організацію'])],
  contactPoints: organizationPoints,
};
