import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { asCounted, conditions, Cursors, ListStatement, SqlText } from '#platform/records';
import { GetBoard, ListBoardColumn, type Board, type BoardColumn } from '../../application/get-board.ts';
import type { DealRow } from '../../application/deal-record.ts';
import { DealKind } from '../../kinds/deal.kind.ts';

const cardFields = [
  'id', 'version', 'name', 'organizationId', 'organization', 'stageId', 'status', 'amount', 'amountBase', 'weightedBase', 'probability', 'closeDate', 'nextStep', 'nextStepAt', 'nextActivityAt', 'ownerId', 'owner', 'stageEnteredAt', 'daysInStage', 'isRotting', 'pushCount',
];
const cardsOfColumn = 50;

/** What a column lists, and how its cursor is bound to it. */
const column = (stageId: string, filter: unknown, q: string | undefined) => ({ filter: { and: [{ field: 'stageId', value: stageId }, { field: 'status', value: 'open' }, ...conditions(filter)] }, ...(q !== undefined && { q }), sort: '-stageEnteredAt' });

type Row = Omit<BoardColumn, 'nextCursor'> & { readonly currency: string; readonly k: readonly unknown[] | null };

@Handles(GetBoard)
export class GetBoardSql {
  constructor(private readonly reads: Reads, private readonly cursors: Cursors) {}

  async execute({ pipelineId, filter, q, limit = cardsOfColumn }: GetBoard): Promise<Board> {
    const actor = asCounted(currentActor());
    const list = new ListStatement(DealKind, actor, { filter: { and: [{ field: 'pipelineId', value: pipelineId }, { field: 'status', value: 'open' }, ...conditions(filter)] }, ...(q !== undefined && { q }) });
    const sql = new SqlText();
    const { columns, joins } = list.shown(cardFields.filter((name) => !list.hidden(name)), sql);
    const sums = list.hidden('amountBase') ? '' : `, round(coalesce(n.value, 0), base.decimals)::text as "sumBase", coalesce(n.unrated, 0) as "withoutRate" ${list.hidden('weightedBase') ? '' : ', round(coalesce(n.weighted, 0), base.decimals)::text as "weightedBase"'}`;
    // Said again as text: a condition that is bound does not lead to the index of what is open.
    const found = `${list.rows(sql)} and r.status = 'open'`;
    // What a search finds is found once; without one, each column reads its cards from the index that has them in order.
    const [once, rows] = q ? [`found as materialized (select r.* from ${found}),`, 'found r where true'] : ['', found];
    const text = `with ${once}
      n as (select r.stage_id, count(*)::int as count, sum(r.amount_base) as value, sum(r.weighted_base) as weighted, count(*) filter (where r.amount_base is null and r.currency is not null)::int as unrated from ${rows} group by r.stage_id)
      select json_build_object('id', s.id, 'name', s.name, 'position', s.position, 'type', s.type, 'probability', s.probability) as stage, coalesce(n.count, 0) as count ${sums}, coalesce(cards.list, '[]') as cards, cards.k, base.code as currency
      from deals.stages s cross join (select code, decimals from deals.currencies where is_base) base left join n on n.stage_id = s.id
        cross join lateral (select json_agg(card order by place) as list, (array_agg(k order by place desc))[1] as k from (
          select r.place, row_to_json(card) as card, json_build_array(to_char(r.stage_entered_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), r.id) as k
          from (select r.*, row_number() over (order by r.stage_entered_at desc, r.id desc) as place from (select r.* from ${rows} and r.stage_id = s.id order by r.stage_entered_at desc, r.id desc limit ${sql.bind(limit)}) r) r
            ${joins} cross join lateral (select ${columns}) card) shown) cards
      where s.pipeline_id = ${sql.bind(pipelineId, 'uuid')} and s.deleted_at is null and s.type = 'open' order by s.position, s.id`;
    const answered = await this.reads.rows<Row>(text, sql.values);
    const scope = (stageId: string): string => new ListStatement(DealKind, actor, column(stageId, filter, q)).scope;
    return {
      currency: answered[0]?.currency ?? '',
      columns: answered.map(({ k, currency: _, ...row }) => ({ ...row, nextCursor: k && row.count > row.cards.length ? this.cursors.write(k, scope(row.stage.id)) : null })),
    };
  }
}

@Handles(ListBoardColumn)
export class ListBoardColumnSql {
  constructor(private readonly reads: Reads) {}

  execute({ stageId, filter, q, cursor, limit = cardsOfColumn }: ListBoardColumn): Promise<Page<DealRow>> {
    const hidden = (name: string): boolean => currentActor().mask.hidden.has(`deal.${name}`);
    const fields = cardFields.filter((name) => !hidden(name)).join(',');
    return this.reads.page(DealKind, { ...column(stageId, filter, q), limit, fields, ...(cursor !== undefined && { cursor }) } as never);
  }
}
