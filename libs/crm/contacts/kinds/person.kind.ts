import { recordKind, type JoinScope } from '#platform/records';
import { column, contactFields, partyFields, partyStanding } from './party-fields.ts';
import { personExports, withExports } from './party-exports.ts';
import { partyJoins, unless } from './party-joins.ts';
import { firstName, partySearch, vipFirst, visibleKey } from './party-search.ts';

/** In the order of their places in the name key. */
export const personNames = ['displayName', 'preferredName', 'givenName', 'additionalName', 'familyName'] as const;

function career({ visible, hidden }: JoinScope): string {
  const employer = hidden('person', 'organization') ? 'false' : visible('organization', 'eo');
  return `coalesce((select json_agg(json_build_object('id', e.id, 'organizationId', eo.id, 'organization', case when eo.id is null then null else json_build_object('id', eo.id, 'name', eo.name) end,
    'jobTitle', ${unless(hidden('person', 'jobTitle'), 'e.job_title')}, 'department', ${unless(hidden('person', 'department'), 'e.department')}, 'startDate', e.start_date, 'endDate', e.end_date, 'datePrecision', e.date_precision,
    'isPrimary', e.is_primary, 'isCurrent', e.end_date is null, 'endReason', e.end_reason) order by e.end_date is null desc, e.is_primary desc, e.start_date desc nulls last, e.id)
    from contacts.employments e left join contacts.organizations eo on eo.id = e.organization_id and ${employer} where e.person_id = r.id and e.deleted_at is null), '[]')`;
}

export const PersonKind = recordKind({
  kind: 'person', label: { en: 'People', ru: 'Люди', uk: 'Люди' }, table: 'contacts.persons', read: 'contacts.read', isPractised: true, defaultSort: 'displayName',
  search: partySearch(personNames),
  hit: { title: 'r.display_name', key: (hidden) => visibleKey(personNames, hidden), subtitle: [['jobTitle', 'r.job_title'], ['organization', 'org.name']], first: vipFirst, joins: ['tier', 'owner', 'organization'] },
  standing: partyStanding,
  sharing: { from: 'contacts.person_shares', permission: 'contacts.share', change: ['contacts.change'] },
  hangsOn: [{ column: 'owner_id', as: 'owner' }],
  joins: {
    ...partyJoins('person'),
    organization: ({ visible }) => `left join contacts.organizations org on org.id = r.organization_id and ${visible('organization', 'org')}`,
    career: (scope) => `left join lateral (select ${career(scope)} as list) employments on true`,
  },
  fields: withExports({
    displayName: column({ en: 'Name', ru: 'Имя', uk: 'Ім’я' }, 'display_name', 'text', 'name', { filter: firstName, sort: { on: 'r.display_name collate "und-x-icu"', as: 'text' }, personal: true }),
    givenName: column({ en: 'Given name', ru: 'Имя (личное)', uk: 'Власне ім’я' }, 'given_name', 'text', 'name', { personal: true, extra: true }),
    additionalName: column({ en: 'Middle name', ru: 'Отчество', uk: 'По батькові' }, 'additional_name', 'text', 'name', { personal: true, extra: true }),
    familyName: column({ en: 'Family name', ru: 'Фамилия', uk: 'Прізвище' }, 'family_name', 'text', 'name', { personal: true, extra: true }),
    honorificPrefix: column({ en: 'Title', ru: 'Обращение', uk: 'Звертання' }, 'honorific_prefix', 'text', 'name', { extra: true }),
    preferredName: column({ en: 'Preferred name', ru: 'Как называть', uk: 'Як називати' }, 'preferred_name', 'text', 'name', { personal: true, extra: true }),
    jobTitle: column({ en: 'Job title', ru: 'Должность', uk: 'Посада' }, 'job_title', 'text', 'work', { filter: { on: 'r.job_title', as: 'text', operators: ['contains', 'startsWith'] }, of: ['employments'] }),
    department: column({ en: 'Department', ru: 'Отдел', uk: 'Відділ' }, 'department', 'text', 'work', { extra: true, of: ['employments'] }),
    organizationId: column({ en: 'Organization', ru: 'Организация', uk: 'Організація' }, 'organization_id', 'reference', 'work', { find: 'exact', names: 'organization', importable: false, exportable: false, extra: true, join: 'organization', select: 'org.id', of: ['employments'] }),
    organization: { label: { en: 'Organization', ru: 'Организация', uk: 'Організація' }, importable: true, type: 'reference', group: 'work', join: 'organization', select: `case when org.id is null then null else json_build_object('id', org.id, 'name', org.name) end`, exportable: true, of: ['employments'] },
    gender: column({ en: 'Gender', ru: 'Пол', uk: 'Стать' }, 'gender', 'choice', 'about', { choices: ['female', 'male', 'other'], personal: true, extra: true }),
    birthDate: column({ en: 'Date of birth', ru: 'Дата рождения', uk: 'Дата народження' }, 'birth_date', 'day', 'about', { personal: true, extra: true }),
    leadSource: column({ en: 'Source', ru: 'Источник', uk: 'Джерело' }, 'lead_source', 'text', 'relations', { find: 'exact', extra: true }),
    preferredLanguage: column({ en: 'Language', ru: 'Язык общения', uk: 'Мова спілкування' }, 'preferred_language', 'text', 'about', { extra: true }),
    timeZone: column({ en: 'Time zone', ru: 'Часовой пояс', uk: 'Часовий пояс' }, 'time_zone', 'text', 'about', { extra: true }),
    doNotContact: column({ en: 'Do not contact', ru: 'Не беспокоить', uk: 'Не турбувати' }, 'do_not_contact', 'flag', 'relations', { extra: true }),
    ...contactFields('participants'),
    ...partyFields,
    employments: { label: { en: 'Career', ru: 'Карьера', uk: 'Кар’єра' }, importable: true, type: 'references', group: 'work', recordOnly: true, join: 'career', select: 'employments.list' },
  }, personExports),
});
