import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { conditions, Cursors, ListStatement, SqlText } from '#platform/records';
import { GetBoard, ListBoardColumn, type Board, type BoardColumn } from '../../application/get-board.ts';
import type { DealRow } from '../../application/deal-record.ts';
import { DealKind } from '../../kinds/deal.kind.ts';

const cardFields = [
  'id', 'version', 'name', 'organizationId', 'organization', 'stageId', 'status', 'amount', 'amountBase', 'weightedBase', 'probability', 'closeDate', 'nextStep', 'nextStepAt', 'ownerId', 'owner', 'stageEnteredAt', 'daysInStage', 'isRotting', 'pushCount',
];
const cardsOfColumn = 50;

/** What a column lists, and how its cursor is bound to it. */
const column = (stageId: string, filter: unknown, q: string | undefined) => ({ filter: { and: [{ field: 'stageId', value: stageId }, { field: 'status', value: 'open' }, ...conditions(filter)] }, ...(q !== undefined && { q }), sort: '-stageEnteredAt' });

type Row = Omit<BoardColumn, 'nextCursor'> & { readonly currency: string; readonly k: readonly unknown[] | null };

@Handles(GetBoard)
export class GetBoardSql {
  constructor(private readonly reads: Reads, private readonly cursors: Cursors) {}

  async execute({ pipelineId, filter, q, limit = cardsOfColumn }: GetBoard): Promise<Board> {
    const actor = currentActor();
    const list = new ListStatement(DealKind, actor, { filter: { and: [{ field: 'pipelineId', value: pipelineId }, { field: 'status', value: 'open' }, ...conditions(filter)] }, ...(q !== undefined && { q }) });
    const sql = new SqlText();
    const { columns, joins } = list.shown(cardFields.filter((name) => !list.hidden(name)), sql);
    const sums = list.hidden('amountBase') ? '' : `, round(coalesce(n.value, 0), base.decimals)::text as "sumBase", coalesce(n.unrated, 0) as "withoutRate" ${list.hidden('weightedBase') ? '' : ', round(coalesce(n.weighted, 0), base.decimals)::text as "weightedBase"'}`;
    const text = `with found as materialized (
        select r.id, r.stage_id, r.amount_base, r.weighted_base, r.currency, row_number() over (partition by r.stage_id order by r.stage_entered_at desc, r.id desc) as place from ${list.rows(sql)}),
      n as (select stage_id, count(*)::int as count, sum(amount_base) as value, sum(weighted_base) as weighted, count(*) filter (where amount_base is null and currency is not null)::int as unrated from found group by stage_id),
      shown as (select f.place, r.stage_id, row_to_json(card) as card, json_build_array(to_char(r.stage_entered_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), r.id) as k
        from found f cross join lateral (select r.* from ${DealKind.table} r where r.id = f.id offset 0) r ${joins} cross join lateral (select ${columns}) card where f.place <= ${sql.bind(limit)}),
      cards as (select stage_id, json_agg(card order by place) as list, (array_agg(k order by place desc))[1] as k from shown group by stage_id)
      select json_build_object('id', s.id, 'name', s.name, 'position', s.position, 'type', s.type, 'probability', s.probability) as stage, coalesce(n.count, 0) as count ${sums}, coalesce(cards.list, '[]') as cards, cards.k, base.code as currency
      from deals.stages s cross join (select code, decimals from deals.currencies where is_base) base left join n on n.stage_id = s.id left join cards on cards.stage_id = s.id
      where s.pipeline_id = ${sql.bind(pipelineId, 'uuid')} and s.deleted_at is null and s.type = 'open' order by s.position, s.id`;
    const rows = await this.reads.rows<Row>(text, sql.values);
    const scope = (stageId: string): string => new ListStatement(DealKind, actor, column(stageId, filter, q)).scope;
    return {
      currency: rows[0]?.currency ?? '',
      columns: rows.map(({ k, currency: _, ...row }) => ({ ...row, nextCursor: k && row.count > row.cards.length ? this.cursors.write(k, scope(row.stage.id)) : null })),
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
