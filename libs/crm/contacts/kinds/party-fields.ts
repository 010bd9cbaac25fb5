import type { Label, Operator, RecordField, RecordKind } from '#platform/records';
import { confidentialities } from '../domain/confidentiality.ts';

type Rest = Partial<RecordField> & { readonly find?: 'exact' | 'text' | 'date'; readonly names?: string };

const operators: Record<NonNullable<Rest['find']>, readonly Operator[]> = {
  exact: ['eq', 'ne', 'in', 'isEmpty'],
  text: ['eq', 'in', 'contains', 'startsWith', 'isEmpty'],
  date: ['eq', 'gt', 'gte', 'lt', 'lte', 'isEmpty'],
};

/** A field kept in a column of the record's own row. */
export function column(label: Label, name: string, type: RecordField['type'], group: string, { find, names, ...rest }: Rest = {}): RecordField {
  const as = type === 'reference' ? 'uuid' : type === 'day' ? 'date' : type === 'flag' ? 'boolean' : type === 'whole' ? 'integer' : 'text';
  return {
    label, type, group, select: type === 'day' ? `r.${name}::text` : `r.${name}`, importable: true, exportable: true,
    ...(find && { filter: { on: `r.${name}`, as, operators: operators[find], ...(names && { names }) } }), ...rest,
  };
}

export const isoInstant = (name: string): string => `to_char(r.${name} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export function instant(label: Label, name: string, sortable: boolean): RecordField {
  return {
    label, type: 'instant', group: 'record', select: isoInstant(name), exportable: true,
    filter: { on: `r.${name}`, as: 'timestamptz', operators: ['gt', 'gte', 'lt', 'lte'] }, ...(sortable && { sort: { on: `r.${name}`, as: 'timestamptz' } }),
  };
}

/** When it was, or will be, in touch: kept by whoever keeps activities, and known only to those who may see them. */
const contact = (label: Label, name: string, none: string, party: 'organization' | 'participants'): RecordField => ({
  label, type: 'instant', group: 'relations', select: isoInstant(name), exportable: true, needs: 'activities.read', of: [...['type', 'status', 'at', 'outcome'], party].map((field) => `activity.${field}`),
  filter: { on: `r.${name}`, as: 'timestamptz', operators: ['gt', 'gte', 'lt', 'lte', 'isEmpty'] }, sort: { on: `coalesce(r.${name}, timestamptz '${none} 00:00Z')`, as: 'timestamptz' },
});
/** Who of us, of those who are here, was in touch: with whose activity it is, that is known only to whoever may see that too. */
const inTouch = (label: Label, party: 'organization' | 'participants', more: Pick<RecordField, 'type' | 'select'> & Partial<RecordField>): RecordField => ({
  label, group: 'relations', needs: 'activities.read', extra: true, ...more, of: ['lastContactAt', ...['owner', party].map((field) => `activity.${field}`), ...(more.of ?? [])],
});
const inTouchAt = (label: Label, name: string, party: 'organization' | 'participants'): RecordField =>
  inTouch(label, party, { type: 'instant', select: isoInstant(name), exportable: true, filter: { on: `r.${name}`, as: 'timestamptz', operators: ['gt', 'gte', 'lt', 'lte', 'isEmpty'] } });

export const contactFields = (party: 'organization' | 'participants'): Readonly<Record<string, RecordField>> => ({
  lastContactAt: contact({ en: 'Last contact', ru: 'Последний контакт', uk: 'Останній контакт' }, 'last_contact_at', '0001-01-01', party),
  nextContactAt: contact({ en: 'Next contact', ru: 'Следующий контакт', uk: 'Наступний контакт' }, 'next_contact_at', '9999-12-31', party),
  contactById: inTouch({ en: 'Who of us was last', ru: 'Кто из нас был последним', uk: 'Хто з нас був останнім' }, party, { type: 'reference', of: ['contactBy'], select: 'r.contact_by_id', filter: { on: 'r.contact_by_id', as: 'uuid', operators: ['eq', 'ne', 'in', 'isEmpty'] } }),
  contactBy: inTouch({ en: 'Who of us was last', ru: 'Кто из нас был последним', uk: 'Хто з нас був останнім' }, party, { type: 'reference', of: ['contactById'], exportable: true, join: 'contactBy', select: `case when met_by.id is null then null else json_build_object('id', met_by.id, 'displayName', met_by.display_name) end` }),
  contactByAt: inTouchAt({ en: 'When he was', ru: 'Когда он был', uk: 'Коли він був' }, 'contact_by_at', party),
  otherContactAt: inTouchAt({ en: 'When anybody else of us was', ru: 'Когда был кто-то ещё из нас', uk: 'Коли був хтось іще з нас' }, 'other_contact_at', party),
});

const named = (table: string, ids: string): string => `coalesce((select json_agg(json_build_object('id', t.id, 'name', t.name) order by t.name) from ${table} t where t.id = any(r.${ids})), '[]')`;
const many = (label: Label, column_: string, table: string): RecordField => ({
  label, type: 'references', group: 'record', select: named(table, column_), exportable: true, filter: { on: `r.${column_}`, as: 'uuid', operators: ['eq', 'in', 'isEmpty'], array: true },
});

/** As the indexes have it. */
const confidentialityRank = `(case r.confidentiality when 'open' then 0 when 'confidential' then 1 else 2 end)`;

/** By what a role's reach and its conditions judge a party. */
export const partyStanding: NonNullable<RecordKind['standing']> = {
  line: { column: 'business_line_ids', as: 'uuid', many: true }, territory: { column: 'territory_id', as: 'uuid' },
  confidentiality: { column: 'confidentiality', as: 'text' }, tier: { column: 'tier_id', as: 'uuid' },
};

/** What persons and organizations share in the registry. */
export const partyFields: Readonly<Record<string, RecordField>> = {
  id: { label: { en: 'Id', ru: 'Ид', uk: 'Ід' }, type: 'text', group: 'record', select: 'r.id', filter: { on: 'r.id', as: 'uuid', operators: ['eq', 'in'] }, exportable: true, extra: true },
  version: { label: { en: 'Version', ru: 'Версия', uk: 'Версія' }, type: 'whole', group: 'record', select: 'r.version', extra: true },
  lifecycleStage: column({ en: 'Lifecycle stage', ru: 'Стадия отношений', uk: 'Стадія стосунків' }, 'lifecycle_stage', 'choice', 'relations', { find: 'exact', choices: ['lead', 'prospect', 'customer', 'former-customer', 'partner', 'other'] }),
  tierId: column({ en: 'Tier', ru: 'Категория', uk: 'Категорія' }, 'tier_id', 'reference', 'relations', { find: 'exact', importable: false, exportable: false, extra: true }),
  tier: { label: { en: 'Tier', ru: 'Категория', uk: 'Категорія' }, importable: true, type: 'reference', group: 'relations', join: 'tier', select: `case when tier.id is null then null else json_build_object('id', tier.id, 'code', tier.code, 'name', tier.name, 'isVip', tier.is_vip) end`, exportable: true },
  confidentiality: column({ en: 'Confidentiality', ru: 'Конфиденциальность', uk: 'Конфіденційність' }, 'confidentiality', 'choice', 'relations', { choices: confidentialities, filter: { on: 'r.confidentiality', as: 'text', operators: ['eq', 'ne', 'in'] }, sort: { on: confidentialityRank, as: 'integer' }, extra: true }),
  territoryId: column({ en: 'Territory', ru: 'Территория', uk: 'Територія' }, 'territory_id', 'reference', 'relations', { find: 'exact', importable: false, exportable: false, extra: true }),
  territory: { label: { en: 'Territory', ru: 'Территория', uk: 'Територія' }, importable: true, type: 'reference', group: 'relations', join: 'territory', select: `case when territory.id is null then null else json_build_object('id', territory.id, 'name', territory.name) end`, exportable: true, extra: true },
  attentionInstruction: column({ en: 'Attention instruction', ru: 'Как с ним обращаться', uk: 'Як із ним поводитися' }, 'attention_instruction', 'long-text', 'relations', { extra: true }),
  description: column({ en: 'Description', ru: 'Описание', uk: 'Опис' }, 'description', 'long-text', 'about', { extra: true }),
  city: column({ en: 'City', ru: 'Город', uk: 'Місто' }, 'city', 'text', 'address', { find: 'text', of: ['addresses'] }),
  country: column({ en: 'Country', ru: 'Страна', uk: 'Країна' }, 'country', 'text', 'address', { find: 'exact', extra: true, of: ['addresses'] }),
  primaryEmail: column({ en: 'E-mail', ru: 'Эл. почта', uk: 'Ел. пошта' }, 'primary_email', 'email', 'contact', { personal: true, of: ['contactPoints'] }),
  primaryPhone: column({ en: 'Phone', ru: 'Телефон', uk: 'Телефон' }, 'primary_phone', 'phone', 'contact', { personal: true, of: ['contactPoints'] }),
  ownerId: column({ en: 'Owner', ru: 'Ответственный', uk: 'Відповідальний' }, 'owner_id', 'reference', 'record', { find: 'exact', importable: false, exportable: false, extra: true }),
  owner: { label: { en: 'Owner', ru: 'Ответственный', uk: 'Відповідальний' }, importable: true, type: 'reference', group: 'record', join: 'owner', select: `case when owner.id is null then null else json_build_object('id', owner.id, 'displayName', owner.display_name) end`, exportable: true },
  teamId: column({ en: 'Team', ru: 'Команда', uk: 'Команда' }, 'team_id', 'reference', 'record', { find: 'exact', importable: false, exportable: false, extra: true }),
  team: { label: { en: 'Team', ru: 'Команда', uk: 'Команда' }, type: 'reference', group: 'record', join: 'team', select: `case when team.id is null then null else json_build_object('id', team.id, 'name', team.name) end`, exportable: true, extra: true },
  tags: { ...many({ en: 'Tags', ru: 'Метки', uk: 'Мітки' }, 'tag_ids', 'contacts.tags'), importable: true },
  businessLines: many({ en: 'Business lines', ru: 'Направления', uk: 'Напрями' }, 'business_line_ids', 'contacts.business_lines'),
  createdAt: instant({ en: 'Added', ru: 'Добавлено', uk: 'Додано' }, 'created_at', true),
  updatedAt: instant({ en: 'Changed', ru: 'Изменено', uk: 'Змінено' }, 'updated_at', true),
  updatedBy: { label: { en: 'Changed by', ru: 'Кто изменил', uk: 'Хто змінив' }, type: 'reference', group: 'record', join: 'updater', select: `case when updater.id is null then null else json_build_object('id', updater.id, 'displayName', updater.display_name) end`, extra: true },
  isPractice: { label: { en: 'Practice', ru: 'Учебная', uk: 'Навчальна' }, type: 'flag', group: 'record', recordOnly: true, select: 'r.practice_id is not null' },
  contactPoints: { label: { en: 'Contact points', ru: 'Контакты', uk: 'Контакти' }, importable: true, type: 'references', group: 'contact', recordOnly: true, join: 'points', select: 'points.list', personal: true },
  addresses: { label: { en: 'Addresses', ru: 'Адреса', uk: 'Адреси' }, importable: true, type: 'references', group: 'address', recordOnly: true, join: 'places', select: 'places.list', personal: true },
};
