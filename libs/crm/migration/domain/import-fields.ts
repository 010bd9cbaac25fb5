import { importField as field, type ImportField } from './import-field.ts';

const name = { maxLength: 120 } as const;

export const personFields: readonly ImportField[] = [
  field('person.displayName', 'text', ['Full name', 'ФИО', 'ПІБ'], { maxLength: 300 }),
  field('person.familyName', 'text', ['Last name', 'Фамилия', 'Прізвище'], name),
  field('person.givenName', 'text', ['First name', 'Имя', 'Ім’я'], name),
  field('person.additionalName', 'text', ['Middle name', 'Отчество', 'По батькові'], name),
  field('person.honorificPrefix', 'text', ['Title', 'Обращение', 'Звертання'], name),
  field('person.preferredName', 'text', ['Preferred name', 'Как обращаться', 'Як звертатися'], name),
  field('person.gender', 'choice', ['Gender', 'Пол', 'Стать']),
  field('person.birthDate', 'date', ['Birthday', 'Дата рождения', 'Дата народження']),
  field('person.lifecycleStage', 'choice', ['Lifecycle stage', 'Стадия отношений', 'Стадія стосунків']),
  field('person.leadSource', 'text', ['Lead source', 'Откуда узнали о нас', 'Звідки дізналися про нас']),
  field('person.preferredLanguage', 'choice', ['Language', 'Язык общения', 'Мова спілкування']),
  field('person.timeZone', 'text', ['Time zone', 'Часовой пояс', 'Часовий пояс'], { maxLength: 60 }),
  field('person.doNotContact', 'choice', ['Do not contact', 'Не беспокоить', 'Не турбувати']),
  field('person.attentionInstruction', 'long-text', ['Attention instruction', 'Как с ним обращаться', 'Як із ним поводитися'], { maxLength: 2000 }),
  field('person.tier', 'text', ['Tier', 'Категория', 'Категорія'], name),
  field('person.confidentiality', 'choice', ['Confidentiality', 'Конфиденциальность', 'Конфіденційність']),
  field('person.territory', 'text', ['Territory', 'Территория', 'Територія'], name),
  field('person.tags', 'tags', ['Tags', 'Метки', 'Мітки']),
  field('person.description', 'long-text', ['Notes', 'Примечание', 'Примітка']),
  field('person.id', 'id', ['Holdfast ID', 'ID в Holdfast', 'ID у Holdfast']),
];

export const contactPointFields: readonly ImportField[] = [
  field('email', 'email', ['E-mail', 'Эл. почта', 'Ел. пошта']),
  field('email.work', 'email', ['Work e-mail', 'Рабочая почта', 'Робоча пошта']),
  field('email.home', 'email', ['Personal e-mail', 'Личная почта', 'Особиста пошта']),
  field('phone', 'phone', ['Phone', 'Телефон', 'Телефон']),
  field('phone.mobile', 'phone', ['Mobile phone', 'Мобильный телефон', 'Мобільний телефон']),
  field('phone.work', 'phone', ['Work phone', 'Рабочий телефон', 'Робочий телефон']),
  field('phone.home', 'phone', ['Home phone', 'Домашний телефон', 'Домашній телефон']),
  field('phone.fax', 'phone', ['Fax', 'Факс', 'Факс']),
  field('messenger', 'text', ['Messenger', 'Мессенджер', 'Месенджер']),
  field('social', 'text', ['Social network', 'Социальная сеть', 'Соціальна мережа']),
  field('web', 'url', ['Web page', 'Веб-страница', 'Вебсторінка'], { maxLength: 500 }),
];

export const addressFields: readonly ImportField[] = [
  field('address.streetAddress', 'text', ['Street address', 'Улица, дом', 'Вулиця, будинок'], { maxLength: 300 }),
  field('address.locality', 'text', ['City', 'Город', 'Місто'], name),
  field('address.region', 'text', ['Region', 'Регион', 'Область'], name),
  field('address.postalCode', 'text', ['Postal code', 'Индекс', 'Індекс'], { maxLength: 20 }),
  field('address.country', 'text', ['Country', 'Страна', 'Країна'], name),
];

export const organizationFields: readonly ImportField[] = [
  field('organization.name', 'text', ['Organization', 'Организация', 'Організація']),
  field('organization.legalName', 'text', ['Legal name', 'Юридическое название', 'Юридична назва']),
  field('organization.alternateName', 'text', ['Also known as', 'Другое название', 'Інша назва']),
  field('organization.taxId', 'text', ['Tax ID', 'ИНН', 'ЄДРПОУ'], { maxLength: 30 }),
  field('organization.vatId', 'text', ['VAT ID', 'Номер плательщика НДС', 'Номер платника ПДВ'], { maxLength: 30 }),
  field('organization.registrationNumber', 'text', ['Registration number', 'ОГРН', 'Реєстраційний код'], { maxLength: 30 }),
  field('organization.foundingDate', 'date', ['Founded', 'Основана', 'Заснована']),
  field('organization.website', 'url', ['Website', 'Сайт', 'Сайт'], { maxLength: 500 }),
  field('organization.domain', 'url', ['Domain', 'Домен', 'Домен'], { maxLength: 253 }),
  field('organization.industry', 'text', ['Industry', 'Отрасль', 'Галузь'], name),
  field('organization.type', 'choice', ['Type', 'Тип', 'Тип'], { maxLength: 500 }),
  field('organization.phone', 'phone', ['Organization phone', 'Телефон организации', 'Телефон організації'], { isMany: true }),
  field('organization.email', 'email', ['Organization e-mail', 'Почта организации', 'Пошта організації'], { isMany: true }),
  field('organization.numberOfEmployees', 'number', ['Number of employees', 'Число сотрудников', 'Кількість працівників']),
  field('organization.description', 'long-text', ['About the organization', 'Об организации', 'Про організацію']),
];

export const employmentFields: readonly ImportField[] = [
  field('employment.jobTitle', 'text', ['Job title', 'Должность', 'Посада'], { maxLength: 300 }),
  field('employment.department', 'text', ['Department', 'Отдел', 'Відділ'], { maxLength: 300 }),
  field('employment.startDate', 'date', ['Works there since', 'Работает с', 'Працює з']),
  field('employment.endDate', 'date', ['Worked there until', 'Работал до', 'Працював до']),
];

export const importFields: readonly ImportField[] = [
  ...personFields, ...contactPointFields, ...organizationFields, ...employmentFields, ...addressFields,
  field('owner.email', 'email', ['Owner’s e-mail', 'Почта ответственного', 'Пошта відповідального']),
];

const byKey = new Map(importFields.map((one) => [one.key, one]));
export const importFieldOf = (key: string): ImportField | null => byKey.get(key) ?? null;
