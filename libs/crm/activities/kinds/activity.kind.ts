import { recordKind, wordSearch } from '#platform/records';
import { searchKey } from '#platform/text';
import { card, field, link } from './field.ts';
import { linkJoins, seenWithLinks } from './linked.ts';

const user = { displayName: 'display_name' };
const times = ['startAt', 'endAt', 'dueAt', 'startOn', 'endOn', 'dueOn', 'completedAt'];
const participants = `coalesce((select json_agg(json_build_object('personId', p.id, 'person', case when p.id is null then null else json_build_object('id', p.id, 'displayName', p.display_name) end) order by p.display_name, named.at)
  from unnest(r.person_ids) with ordinality named(id, at) left join contacts.person_card p on p.id = named.id and `;

export const ActivityKind = recordKind({
  kind: 'activity', label: { en: 'Activities', ru: 'Дела', uk: 'Справи' }, table: 'activities.activities', read: 'activities.read', isPractised: true, defaultSort: '-at',
  search: (text, hidden) => (hidden('subject') ? [] : wordSearch(text)),
  seenWith: seenWithLinks('activity', [{ field: 'participants', sql: (alias) => `card.id = any(${alias}.person_ids)` }]),
  hangsOn: [{ column: 'owner_id', as: 'owner' }],
  joins: {
    ...linkJoins,
    outcome: () => 'left join activities.outcomes outcome on outcome.id = r.outcome_id',
    people: ({ visible }) => `left join lateral (select ${participants}${visible('person', 'p')}), '[]') as list) people on true`,
    promised: ({ visible }) => `left join lateral (select count(*)::int as count from activities.promises p where p.activity_id = r.id and ${visible('promise', 'p')}) promised on true`,
  },
  fields: {
    type: field({ en: 'Type', ru: 'Вид', uk: 'Вид' }, 'type', 'choice', 'activity', { find: 'exact', choices: ['call', 'meeting', 'task', 'email', 'note'], importable: true }),
    subject: field({ en: 'Subject', ru: 'Тема', uk: 'Тема' }, 'subject', 'text', 'activity', { filter: { on: 'r.name_key', as: 'text', operators: ['contains', 'startsWith'], normalize: searchKey }, importable: true }),
    status: field({ en: 'Status', ru: 'Состояние', uk: 'Стан' }, 'status', 'choice', 'activity', { find: 'exact', choices: ['planned', 'done', 'cancelled'], importable: true }),
    at: field({ en: 'When', ru: 'Когда', uk: 'Коли' }, 'happens_at', 'instant', 'time', { find: 'instant', sort: { on: 'r.happens_at', as: 'timestamptz' }, of: times }),
    ...link({ en: 'Organization', ru: 'Организация', uk: 'Організація' }, 'organization', 'organization_id', 'organization', 'org'),
    participants: { label: { en: 'With', ru: 'С кем', uk: 'З ким' }, type: 'references', group: 'about', join: 'people', select: 'people.list', personal: true },
    personIds: field({ en: 'People', ru: 'Люди', uk: 'Люди' }, 'person_ids', 'references', 'about', { find: 'among', names: 'person', of: ['participants'], recordOnly: true, exportable: false, join: 'people', select: `array(select each ->> 'personId' from json_array_elements(people.list) each where each ->> 'personId' is not null)` }),
    ...link({ en: 'Deal', ru: 'Сделка', uk: 'Угода' }, 'deal', 'deal_id', 'deal', 'deal'),
    direction: field({ en: 'Direction', ru: 'Направление', uk: 'Напрямок' }, 'direction', 'choice', 'activity', { choices: ['inbound', 'outbound'], importable: true, extra: true }),
    outcomeId: field({ en: 'Outcome', ru: 'Итог', uk: 'Підсумок' }, 'outcome_id', 'reference', 'result', { find: 'exact', of: ['outcome'], exportable: false, extra: true }),
    outcome: card({ en: 'Outcome', ru: 'Итог', uk: 'Підсумок' }, 'result', 'outcome', { name: 'name' }, { of: ['outcomeId'] }),
    outcomeNote: field({ en: 'What came of it', ru: 'Чем кончилось', uk: 'Чим скінчилося' }, 'outcome_note', 'long-text', 'result', { importable: true, extra: true }),
    description: field({ en: 'Description', ru: 'Описание', uk: 'Опис' }, 'description', 'long-text', 'activity', { importable: true, extra: true }),
    allDay: field({ en: 'All day', ru: 'Весь день', uk: 'Увесь день' }, 'all_day', 'flag', 'time', { extra: true }),
    timeZone: field({ en: 'Time zone', ru: 'Часовой пояс', uk: 'Часовий пояс' }, 'time_zone', 'text', 'time', { extra: true }),
    startAt: field({ en: 'Starts', ru: 'Начало', uk: 'Початок' }, 'start_at', 'instant', 'time', { find: 'instant', importable: true, extra: true }),
    endAt: field({ en: 'Ends', ru: 'Конец', uk: 'Кінець' }, 'end_at', 'instant', 'time', { extra: true }),
    dueAt: field({ en: 'Due', ru: 'Срок', uk: 'Термін' }, 'due_at', 'instant', 'time', { find: 'instant', importable: true, extra: true }),
    startOn: field({ en: 'First day', ru: 'Первый день', uk: 'Перший день' }, 'start_on', 'day', 'time', { extra: true }),
    endOn: field({ en: 'Last day', ru: 'Последний день', uk: 'Останній день' }, 'end_on', 'day', 'time', { extra: true }),
    dueOn: field({ en: 'Due day', ru: 'День срока', uk: 'День терміну' }, 'due_on', 'day', 'time', { extra: true }),
    completedAt: field({ en: 'Done at', ru: 'Сделано', uk: 'Зроблено' }, 'completed_at', 'instant', 'time', { find: 'instant', importable: true, extra: true }),
    isOverdue: field({ en: 'Overdue', ru: 'Просрочено', uk: 'Прострочено' }, `(r.overdue_from is not null and r.overdue_from <= now())`, 'flag', 'time', { find: 'flag', of: [...times, 'status'], extra: true }),
    location: field({ en: 'Place', ru: 'Место', uk: 'Місце' }, 'location', 'text', 'activity', { importable: true, extra: true }),
    isPinned: field({ en: 'Pinned', ru: 'Закреплено', uk: 'Закріплено' }, 'is_pinned', 'flag', 'activity', { extra: true }),
    promises: field({ en: 'Promises', ru: 'Обещаний', uk: 'Обіцянок' }, 'promised.count', 'whole', 'result', { join: 'promised', exportable: false, extra: true }),
    externalId: field({ en: 'External ID', ru: 'Внешний ID', uk: 'Зовнішній ID' }, 'external_id', 'text', 'record', { find: 'exact', importable: true, extra: true }),
    ownerId: field({ en: 'Who does it', ru: 'Кто делает', uk: 'Хто робить' }, 'owner_id', 'reference', 'record', { find: 'exact', of: ['owner'], exportable: false, extra: true }),
    owner: card({ en: 'Who does it', ru: 'Кто делает', uk: 'Хто робить' }, 'record', 'owner', user, { of: ['ownerId'] }),
    teamId: field({ en: 'Team', ru: 'Команда', uk: 'Команда' }, 'team_id', 'reference', 'record', { find: 'exact', of: ['team'], exportable: false, extra: true }),
    team: card({ en: 'Team', ru: 'Команда', uk: 'Команда' }, 'record', 'team', { name: 'name' }, { of: ['teamId'], extra: true }),
    followsId: field({ en: 'Follows from', ru: 'Вытекает из', uk: 'Випливає з' }, 'follows_id', 'reference', 'record', { exportable: false, extra: true }),
    id: field({ en: 'Id', ru: 'Ид', uk: 'Ід' }, 'id', 'text', 'record', { filter: { on: 'r.id', as: 'uuid', operators: ['eq', 'in'] }, extra: true }),
    version: field({ en: 'Version', ru: 'Версия', uk: 'Версія' }, 'version', 'whole', 'record', { exportable: false, extra: true }),
    createdAt: field({ en: 'Added', ru: 'Добавлено', uk: 'Додано' }, 'created_at', 'instant', 'record', { find: 'instant', sort: { on: 'r.created_at', as: 'timestamptz' }, extra: true }),
    createdBy: card({ en: 'Added by', ru: 'Кто добавил', uk: 'Хто додав' }, 'record', 'creator', user, { extra: true }),
    updatedAt: field({ en: 'Changed', ru: 'Изменено', uk: 'Змінено' }, 'updated_at', 'instant', 'record', { find: 'instant', sort: { on: 'r.updated_at', as: 'timestamptz' }, extra: true }),
    updatedBy: card({ en: 'Changed by', ru: 'Кто изменил', uk: 'Хто змінив' }, 'record', 'updater', user, { extra: true }),
  },
});
