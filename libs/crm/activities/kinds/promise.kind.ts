import { recordKind, wordSearch } from '#platform/records';
import { searchKey } from '#platform/text';
import { card, field, link } from './field.ts';
import { linkJoins, seenWithLinks } from './linked.ts';

const user = { displayName: 'display_name' };

export const PromiseKind = recordKind({
  kind: 'promise', label: { en: 'Promises', ru: 'Обещания', uk: 'Обіцянки' }, table: 'activities.promises', read: 'activities.read', isPractised: true, defaultSort: 'dueOn',
  search: (text, hidden) => (hidden('text') ? [] : wordSearch(text)),
  seenWith: seenWithLinks('promise', [{ field: 'byPerson', sql: (alias) => `card.id = ${alias}.by_person_id` }, { field: 'toPerson', sql: (alias) => `card.id = ${alias}.to_person_id` }]),
  hangsOn: [{ column: 'owner_id', as: 'owner' }, { column: 'by_user_id', as: 'promiser' }],
  joins: {
    ...linkJoins,
    by_user: () => 'left join identity.user_card by_user on by_user.id = r.by_user_id',
    to_user: () => 'left join identity.user_card to_user on to_user.id = r.to_user_id',
    by_person: ({ visible }) => `left join contacts.person_card by_person on by_person.id = r.by_person_id and ${visible('person', 'by_person')}`,
    to_person: ({ visible }) => `left join contacts.person_card to_person on to_person.id = r.to_person_id and ${visible('person', 'to_person')}`,
    activity: ({ visible }) => `left join activities.activities activity on activity.id = r.activity_id and ${visible('activity', 'activity')}`,
  },
  fields: {
    text: field({ en: 'What', ru: 'Что', uk: 'Що' }, 'text', 'text', 'promise', { filter: { on: 'r.name_key', as: 'text', operators: ['contains', 'startsWith'], normalize: searchKey } }),
    byKind: field({ en: 'Who promised', ru: 'Кто обещал', uk: 'Хто обіцяв' }, 'by_kind', 'choice', 'promise', { find: 'exact', choices: ['us', 'them'] }),
    dueOn: field({ en: 'Until', ru: 'До', uk: 'До' }, 'due_on', 'day', 'promise', { find: 'range', sort: { on: 'r.due_on', as: 'date' } }),
    status: field({ en: 'Status', ru: 'Состояние', uk: 'Стан' }, 'status', 'choice', 'promise', { find: 'exact', choices: ['open', 'kept', 'broken', 'withdrawn'] }),
    isOverdue: field({ en: 'Overdue', ru: 'Просрочено', uk: 'Прострочено' }, `(r.status = 'open' and r.due_on < (now() at time zone 'utc')::date)`, 'flag', 'promise', { find: 'flag', of: ['dueOn', 'status'], extra: true }),
    ...link({ en: 'Organization', ru: 'Организация', uk: 'Організація' }, 'organization', 'organization_id', 'organization', 'org'),
    ...link({ en: 'Deal', ru: 'Сделка', uk: 'Угода' }, 'deal', 'deal_id', 'deal', 'deal'),
    byUserId: field({ en: 'Promised by', ru: 'Обещал', uk: 'Обіцяв' }, 'by_user_id', 'reference', 'sides', { find: 'exact', of: ['byUser'], exportable: false, extra: true }),
    byUser: card({ en: 'Promised by', ru: 'Обещал', uk: 'Обіцяв' }, 'sides', 'by_user', user, { of: ['byUserId'] }),
    ...link({ en: 'Promised by the person', ru: 'Обещал человек', uk: 'Обіцяла людина' }, 'byPerson', 'by_person_id', 'person', 'by_person', 'display_name'),
    toUserId: field({ en: 'Promised to', ru: 'Кому из нас', uk: 'Кому з нас' }, 'to_user_id', 'reference', 'sides', { find: 'exact', of: ['toUser'], exportable: false, extra: true }),
    toUser: card({ en: 'Promised to', ru: 'Кому из нас', uk: 'Кому з нас' }, 'sides', 'to_user', user, { of: ['toUserId'], extra: true }),
    ...link({ en: 'Promised to the person', ru: 'Кому обещано', uk: 'Кому обіцяно' }, 'toPerson', 'to_person_id', 'person', 'to_person', 'display_name'),
    activityId: field({ en: 'Promised in', ru: 'Где обещано', uk: 'Де обіцяно' }, 'activity_id', 'reference', 'promise', { find: 'exact', names: 'activity', of: ['activity'], join: 'activity', select: 'activity.id', exportable: false, extra: true }),
    activity: card({ en: 'Promised in', ru: 'Где обещано', uk: 'Де обіцяно' }, 'promise', 'activity', { type: 'type', subject: 'subject' }, { of: ['activityId', 'activity.type', 'activity.subject'], exportable: false, extra: true }),
    closedAt: field({ en: 'Closed at', ru: 'Закрыто', uk: 'Закрито' }, 'closed_at', 'instant', 'promise', { find: 'instant', extra: true }),
    closedNote: field({ en: 'What came of it', ru: 'Чем кончилось', uk: 'Чим скінчилося' }, 'closed_note', 'long-text', 'promise', { extra: true }),
    ownerId: field({ en: 'Watched over by', ru: 'Кто следит', uk: 'Хто стежить' }, 'owner_id', 'reference', 'record', { find: 'exact', of: ['owner'], exportable: false, extra: true }),
    owner: card({ en: 'Watched over by', ru: 'Кто следит', uk: 'Хто стежить' }, 'record', 'owner', user, { of: ['ownerId'] }),
    teamId: field({ en: 'Team', ru: 'Команда', uk: 'Команда' }, 'team_id', 'reference', 'record', { find: 'exact', of: ['team'], exportable: false, extra: true }),
    team: card({ en: 'Team', ru: 'Команда', uk: 'Команда' }, 'record', 'team', { name: 'name' }, { of: ['teamId'], extra: true }),
    id: field({ en: 'Id', ru: 'Ид', uk: 'Ід' }, 'id', 'text', 'record', { extra: true }),
    version: field({ en: 'Version', ru: 'Версия', uk: 'Версія' }, 'version', 'whole', 'record', { exportable: false, extra: true }),
    createdAt: field({ en: 'Recorded', ru: 'Записано', uk: 'Записано' }, 'created_at', 'instant', 'record', { find: 'instant', sort: { on: 'r.created_at', as: 'timestamptz' }, extra: true }),
    createdBy: card({ en: 'Recorded by', ru: 'Кто записал', uk: 'Хто записав' }, 'record', 'creator', user, { extra: true }),
    updatedAt: field({ en: 'Changed', ru: 'Изменено', uk: 'Змінено' }, 'updated_at', 'instant', 'record', { find: 'instant', extra: true }),
  },
});
