import { recordKind } from '#platform/records';
import { card, field, money } from './field.ts';

const name = { name: 'name' };
const user = { displayName: 'display_name' };

export const DemandSignalKind = recordKind({
  kind: 'demand-signal', label: { en: 'Unmet demand', ru: 'Незакрытый спрос', uk: 'Незакритий попит' }, table: 'deals.demand_signals', read: 'deals.read', isPractised: true, defaultSort: '-createdAt',
  standing: { confidentiality: null, status: null },
  hangsOn: [{ column: 'owner_id', as: 'owner' }],
  joins: {
    organization: ({ visible }) => `left join contacts.organization_card org on org.id = r.organization_id and ${visible('organization', 'org')}`,
    person: ({ visible }) => `left join contacts.person_card person on person.id = r.person_id and ${visible('person', 'person')}`,
    product: () => 'left join deals.products product on product.id = r.product_id',
    reason: () => 'left join deals.loss_reasons reason on reason.id = r.reason_id',
    owner: () => 'left join identity.user_card owner on owner.id = r.owner_id',
    team: () => 'left join identity.team_card team on team.id = r.team_id',
  },
  fields: {
    day: field({ en: 'Day', ru: 'День', uk: 'День' }, 'day', 'day', 'demand', { find: 'range', sort: { on: 'r.day', as: 'date' } }),
    organizationId: field({ en: 'Organization', ru: 'Организация', uk: 'Організація' }, 'organization_id', 'reference', 'demand', { find: 'exact', of: ['organization'], names: 'organization', join: 'organization', select: 'org.id', exportable: false, extra: true }),
    organization: card({ en: 'Organization', ru: 'Организация', uk: 'Організація' }, 'demand', 'organization', name, { select: `case when org.id is null then null else json_build_object('id', org.id, 'name', org.name) end`, of: ['organizationId'] }),
    personId: field({ en: 'Person', ru: 'Человек', uk: 'Людина' }, 'person_id', 'reference', 'demand', { find: 'exact', of: ['person'], names: 'person', join: 'person', select: 'person.id', exportable: false, extra: true }),
    person: card({ en: 'Person', ru: 'Человек', uk: 'Людина' }, 'demand', 'person', user, { of: ['personId'] }),
    productId: field({ en: 'Product', ru: 'Товар', uk: 'Товар' }, 'product_id', 'reference', 'demand', { find: 'exact', of: ['product'], exportable: false, extra: true }),
    product: card({ en: 'Product', ru: 'Товар', uk: 'Товар' }, 'demand', 'product', name, { of: ['productId'] }),
    text: field({ en: 'What', ru: 'Что', uk: 'Що' }, 'text', 'text', 'demand'),
    estimatedAmount: { label: { en: 'Estimated amount', ru: 'Оценка суммы', uk: 'Оцінка суми' }, type: 'money', group: 'demand', select: money('r.estimated_amount', 'r.currency'), exportable: true },
    amountBase: field({ en: 'Amount in base currency', ru: 'Сумма в базовой валюте', uk: 'Сума в базовій валюті' }, 'amount_base', 'decimal', 'demand', { find: 'range', of: ['estimatedAmount'], extra: true }),
    reasonId: field({ en: 'Reason', ru: 'Причина', uk: 'Причина' }, 'reason_id', 'reference', 'demand', { find: 'exact', of: ['reason'], exportable: false, extra: true }),
    reason: card({ en: 'Reason', ru: 'Причина', uk: 'Причина' }, 'demand', 'reason', name, { of: ['reasonId'] }),
    note: field({ en: 'Note', ru: 'Заметка', uk: 'Нотатка' }, 'note', 'long-text', 'demand', { extra: true }),
    ownerId: field({ en: 'Recorded by', ru: 'Кто записал', uk: 'Хто записав' }, 'owner_id', 'reference', 'record', { find: 'exact', of: ['owner'], exportable: false, extra: true }),
    owner: card({ en: 'Recorded by', ru: 'Кто записал', uk: 'Хто записав' }, 'record', 'owner', user, { of: ['ownerId'] }),
    teamId: field({ en: 'Team', ru: 'Команда', uk: 'Команда' }, 'team_id', 'reference', 'record', { find: 'exact', of: ['team'], exportable: false, extra: true }),
    team: card({ en: 'Team', ru: 'Команда', uk: 'Команда' }, 'record', 'team', name, { of: ['teamId'], extra: true }),
    id: field({ en: 'Id', ru: 'Ид', uk: 'Ід' }, 'id', 'text', 'record', { extra: true }),
    version: field({ en: 'Version', ru: 'Версия', uk: 'Версія' }, 'version', 'whole', 'record', { exportable: false, extra: true }),
    createdAt: field({ en: 'Recorded', ru: 'Записано', uk: 'Записано' }, 'created_at', 'instant', 'record', { find: 'instant', sort: { on: 'r.created_at', as: 'timestamptz' }, extra: true }),
  },
});
