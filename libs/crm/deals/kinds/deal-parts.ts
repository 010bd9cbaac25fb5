import type { JoinScope } from '#platform/records';
import { isoInstant, money } from './field.ts';

const list = (item: string, order: string, from: string): string => `left join lateral (select coalesce((select json_agg(json_build_object(${item}) order by ${order}) from ${from}), '[]') as list)`;
const named = (alias: string, name: string, column: string): string => `case when ${alias}.id is null then null else json_build_object('id', ${alias}.id, '${name}', ${alias}.${column}) end`;

/** What hangs on a deal, each within what the actor may see of it. */
export const partJoins: Readonly<Record<string, (scope: JoinScope) => string>> = {
  people: ({ visible }) => `${list(`'id', p.id, 'personId', person.id, 'person', ${named('person', 'displayName', 'display_name')}, 'role', p.role, 'isPrimary', p.is_primary`, 'p.is_primary desc, p.created_at, p.id',
    `deals.deal_people p left join contacts.person_card person on person.id = p.person_id and ${visible('person', 'person')} where p.deal_id = r.id and p.deleted_at is null`)} people on true`,
  members: () => `${list(`'id', m.id, 'userId', m.user_id, 'user', ${named('u', 'displayName', 'display_name')}, 'role', m.role`, 'm.created_at, m.id',
    'deals.deal_team m left join identity.user_card u on u.id = m.user_id where m.deal_id = r.id and m.deleted_at is null')} members on true`,
  lines: () => `${list(`'id', l.id, 'productId', l.product_id, 'product', ${named('product', 'name', 'name')}, 'description', l.description, 'quantity', trim_scale(l.quantity)::text, 'unitPrice', l.unit_price::text, 'listPrice', l.list_price::text,
    'discountPercent', trim_scale(l.discount_percent)::text, 'total', l.total::text, 'position', l.position`, 'l.position, l.id',
    'deals.line_items l left join deals.products product on product.id = l.product_id where l.deal_id = r.id and l.deleted_at is null')} lines on true`,
  rivals: ({ hidden }) => `${list(`'id', c.id, 'competitorId', c.competitor_id, 'competitor', ${named('rival', 'name', 'name')}, 'theirPrice', ${hidden('deal', 'amount') ? 'null' : money('c.their_price', 'c.currency')}, 'isWinner', c.is_winner`, 'c.is_winner desc, c.created_at, c.id',
    'deals.deal_competitors c left join deals.competitors rival on rival.id = c.competitor_id where c.deal_id = r.id and c.deleted_at is null')} rivals on true`,
  loss: ({ hidden }) => `left join lateral (select json_build_object('kind', l.kind, 'reason', ${hidden('deal', 'lossReason') ? 'null' : named('why', 'name', 'name')}, 'competitor', ${hidden('deal', 'competitors') ? 'null' : named('winner', 'name', 'name')},
    'theirPrice', ${hidden('deal', 'amount') || hidden('deal', 'competitors') ? 'null' : money('l.their_price', 'l.their_currency')}, 'amountLost', ${hidden('deal', 'amount') ? 'null' : money('l.amount_lost', 'l.currency')},
    'stageAtLoss', ${hidden('deal', 'stage') ? 'null' : named('at', 'name', 'name')}, 'note', l.note, 'at', ${isoInstant('l.at')}, 'by', ${named('teller', 'displayName', 'display_name')}) as record
    from deals.loss_records l left join deals.loss_reasons why on why.id = l.reason_id left join deals.competitors winner on winner.id = l.competitor_id left join deals.stages at on at.id = l.stage_at_loss left join identity.user_card teller on teller.id = l.by_id
    where l.deal_id = r.id and r.status in ('lost', 'abandoned', 'declined') order by l.at desc, l.id desc limit 1) loss on true`,
};
