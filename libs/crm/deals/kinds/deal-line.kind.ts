import { recordKind, type RecordField } from '#platform/records';
import { dealStanding } from './deal-standing.ts';
import { card, field, money } from './field.ts';

const name = { name: 'name' };

/** Hidden with the field of the deal it comes from. */
function ofDeal(fields: Readonly<Record<string, RecordField>>): Record<string, RecordField> {
  const from: Readonly<Record<string, string>> = { product: 'lineItems', productId: 'lineItems', description: 'lineItems', quantity: 'lineItems' };
  return Object.fromEntries(Object.entries(fields).map(([name, each]) => [name, name === 'id' || name.startsWith('deal') ? each : { ...each, of: [...(each.of ?? []), `deal.${from[name] ?? name}`] }]));
}

/** A line of a deal, or a deal without lines: the records behind figures by product. A field that is hidden on the deal is hidden here. */
export const DealLineKind = recordKind({
  kind: 'deal-line', label: { en: 'Lines of deals', ru: 'Позиции сделок', uk: 'Позиції угод' }, table: 'deals.deal_lines', read: 'deals.read', isPractised: true, defaultSort: '-openedAt',
  standing: dealStanding,
  sharing: { from: 'deals.deal_shares', of: 'deal', on: 'deal_id', change: [] },
  hangsOn: [],
  joins: {
    product: () => 'left join deals.products product on product.id = r.product_id',
    owner: () => 'left join identity.user_card owner on owner.id = r.owner_id',
    organization: ({ visible }) => `left join contacts.organization_card org on org.id = r.organization_id and ${visible('organization', 'org')}`,
  },
  fields: ofDeal({
    id: field({ en: 'Id', ru: 'Ид', uk: 'Ід' }, 'id', 'text', 'record', { extra: true }),
    dealId: field({ en: 'Deal', ru: 'Сделка', uk: 'Угода' }, 'deal_id', 'reference', 'deal', { find: 'among', exportable: false, extra: true }),
    deal: { label: { en: 'Deal', ru: 'Сделка', uk: 'Угода' }, type: 'reference', group: 'deal', select: `json_build_object('id', r.deal_id, 'name', r.name)`, exportable: true },
    productId: field({ en: 'Product', ru: 'Товар', uk: 'Товар' }, 'product_id', 'reference', 'deal', { find: 'exact', of: ['product'], exportable: false, extra: true }),
    product: card({ en: 'Product', ru: 'Товар', uk: 'Товар' }, 'deal', 'product', name, { of: ['productId'] }),
    description: field({ en: 'Description', ru: 'Описание', uk: 'Опис' }, 'description', 'text', 'deal'),
    quantity: field({ en: 'Quantity', ru: 'Количество', uk: 'Кількість' }, 'trim_scale(r.quantity)', 'decimal', 'deal'),
    amount: { label: { en: 'Amount', ru: 'Сумма', uk: 'Сума' }, type: 'money', group: 'money', select: money('r.amount', 'r.currency'), filter: { on: 'r.currency', as: 'text', operators: ['isEmpty'] }, exportable: true },
    amountBase: field({ en: 'Amount in base currency', ru: 'Сумма в базовой валюте', uk: 'Сума в базовій валюті' }, 'amount_base', 'decimal', 'money', { find: 'range', of: ['amount'] }),
    organization: card({ en: 'Organization', ru: 'Организация', uk: 'Організація' }, 'deal', 'organization', name, { select: `case when org.id is null then null else json_build_object('id', org.id, 'name', org.name) end`, of: ['organizationId'] }),
    organizationId: field({ en: 'Organization', ru: 'Организация', uk: 'Організація' }, 'organization_id', 'reference', 'deal', { find: 'exact', names: 'organization', of: ['organization'], join: 'organization', select: 'org.id', exportable: false, extra: true }),
    pipelineId: field({ en: 'Pipeline', ru: 'Воронка', uk: 'Воронка' }, 'pipeline_id', 'reference', 'deal', { find: 'exact', exportable: false, extra: true }),
    stageId: field({ en: 'Stage', ru: 'Этап', uk: 'Етап' }, 'stage_id', 'reference', 'deal', { find: 'exact', exportable: false, extra: true }),
    status: field({ en: 'Status', ru: 'Состояние', uk: 'Стан' }, 'status', 'choice', 'deal', { find: 'exact', choices: ['open', 'won', 'lost', 'abandoned', 'declined'] }),
    closedOn: field({ en: 'Closed on', ru: 'Закрыта', uk: 'Закрита' }, 'closed_on', 'day', 'deal', { find: 'range', extra: true }),
    openedAt: field({ en: 'Opened', ru: 'Открыта', uk: 'Відкрита' }, 'opened_at', 'instant', 'deal', { find: 'instant', sort: { on: 'r.opened_at', as: 'timestamptz' }, extra: true }),
    businessLineId: field({ en: 'Business line', ru: 'Направление', uk: 'Напрям' }, 'business_line_id', 'reference', 'deal', { find: 'exact', exportable: false, extra: true }),
    leadSource: field({ en: 'Source', ru: 'Источник', uk: 'Джерело' }, 'lead_source', 'text', 'deal', { find: 'exact', extra: true }),
    lossReasonId: field({ en: 'Reason', ru: 'Причина', uk: 'Причина' }, 'loss_reason_id', 'reference', 'loss', { find: 'exact', exportable: false, extra: true }),
    lossCompetitorId: field({ en: 'Lost to', ru: 'Кому проиграна', uk: 'Кому програна' }, 'loss_competitor_id', 'reference', 'loss', { find: 'exact', exportable: false, extra: true }),
    ownerId: field({ en: 'Owner', ru: 'Ответственный', uk: 'Відповідальний' }, 'owner_id', 'reference', 'record', { find: 'exact', of: ['owner'], exportable: false, extra: true }),
    owner: card({ en: 'Owner', ru: 'Ответственный', uk: 'Відповідальний' }, 'record', 'owner', { displayName: 'display_name' }, { of: ['ownerId'] }),
    teamId: field({ en: 'Team', ru: 'Команда', uk: 'Команда' }, 'team_id', 'reference', 'record', { find: 'exact', exportable: false, extra: true }),
  }),
});
