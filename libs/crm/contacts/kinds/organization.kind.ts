import { recordKind } from '#platform/records';
import { column, contactFields, partyFields, partyStanding } from './party-fields.ts';
import { organizationExports, withExports } from './party-exports.ts';
import { partyJoins } from './party-joins.ts';
import { firstName, partySearch, vipFirst, visibleKey } from './party-search.ts';

/** In the order of their places in the name key. */
export const organizationNames = ['name', 'legalName', 'alternateName'] as const;

export const OrganizationKind = recordKind({
  kind: 'organization', label: { en: 'Organizations', ru: 'Организации', uk: 'Організації' }, table: 'contacts.organizations', read: 'contacts.read', isPractised: true, defaultSort: 'name',
  search: partySearch(organizationNames),
  hit: { title: 'r.name', key: (hidden) => visibleKey(organizationNames, hidden), subtitle: [['industry', 'r.industry'], ['city', 'r.city']], first: vipFirst, joins: ['tier', 'owner'] },
  standing: partyStanding,
  sharing: { from: 'contacts.organization_shares', permission: 'contacts.share', change: ['contacts.change'] },
  hangsOn: [{ column: 'owner_id', as: 'owner' }],
  joins: { ...partyJoins('organization'), parent: ({ visible }) => `left join contacts.organizations parent on parent.id = r.parent_organization_id and ${visible('organization', 'parent')}` },
  fields: withExports({
    name: column({ en: 'Name', ru: 'Название', uk: 'Назва' }, 'name', 'text', 'name', { filter: firstName, sort: { on: 'r.name collate "und-x-icu"', as: 'text' } }),
    legalName: column({ en: 'Legal name', ru: 'Юридическое название', uk: 'Юридична назва' }, 'legal_name', 'text', 'name', { extra: true }),
    alternateName: column({ en: 'Also known as', ru: 'Другое название', uk: 'Інша назва' }, 'alternate_name', 'text', 'name', { extra: true }),
    types: column({ en: 'Type', ru: 'Тип', uk: 'Тип' }, 'types', 'choice', 'relations', { choices: ['customer', 'prospect', 'partner', 'competitor', 'supplier'], filter: { on: 'r.types', as: 'text', operators: ['eq', 'ne', 'in', 'isEmpty'], array: true } }),
    industry: column({ en: 'Industry', ru: 'Отрасль', uk: 'Галузь' }, 'industry', 'text', 'about', { find: 'exact' }),
    taxId: column({ en: 'Tax id', ru: 'ИНН', uk: 'ЄДРПОУ' }, 'tax_id', 'text', 'legal', { find: 'exact', extra: true }),
    vatId: column({ en: 'VAT id', ru: 'Номер НДС', uk: 'ІПН' }, 'vat_id', 'text', 'legal', { extra: true }),
    registrationNumber: column({ en: 'Registration number', ru: 'ОГРН', uk: 'Реєстраційний номер' }, 'registration_number', 'text', 'legal', { extra: true }),
    website: column({ en: 'Website', ru: 'Сайт', uk: 'Сайт' }, 'website', 'url', 'contact', { of: ['domain'] }),
    domain: column({ en: 'Domain', ru: 'Домен', uk: 'Домен' }, 'domain', 'text', 'contact', { find: 'exact', importable: false, extra: true, of: ['website'] }),
    numberOfEmployees: column({ en: 'Employees', ru: 'Сотрудников', uk: 'Працівників' }, 'number_of_employees', 'whole', 'about', { extra: true }),
    annualRevenue: { label: { en: 'Annual revenue', ru: 'Годовая выручка', uk: 'Річний дохід' }, type: 'money', group: 'about', select: `case when r.annual_revenue is null then null else json_build_object('amount', trim_scale(r.annual_revenue)::text, 'currency', r.annual_revenue_currency) end`, exportable: true, extra: true },
    foundingDate: column({ en: 'Founded', ru: 'Основана', uk: 'Заснована' }, 'founding_date', 'day', 'about', { extra: true }),
    parentOrganizationId: column({ en: 'Part of', ru: 'Входит в', uk: 'Входить до' }, 'parent_organization_id', 'reference', 'relations', { find: 'exact', names: 'organization', importable: false, exportable: false, extra: true, join: 'parent', select: 'parent.id' }),
    parentOrganization: { label: { en: 'Part of', ru: 'Входит в', uk: 'Входить до' }, type: 'reference', group: 'relations', join: 'parent', select: `case when parent.id is null then null else json_build_object('id', parent.id, 'name', parent.name) end`, exportable: true, extra: true },
    ...contactFields('organization'),
    ...partyFields,
  }, organizationExports),
});
