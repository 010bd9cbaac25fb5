import { Handles, Reads, type FieldChange } from '#platform/bus';
import type { HistoryRow } from '#crm/contacts';
import type { Page } from '#platform/fields';
import { Clock } from '#platform/kernel';
import { GetDealHistory, GetDealPath, type DealPath, type PathStage, type PathStep } from '../../application/deal-path.ts';
import { DealKind } from '../../kinds/deal.kind.ts';
import { isoInstant, money } from '../../kinds/field.ts';
import { isHidden, maskedChanges } from './masked-changes.ts';

const named = (alias: string): string => `case when ${alias}.id is null then null else json_build_object('id', ${alias}.id, 'name', ${alias}.name) end`;
const spent = `select from_stage_id as stage_id, duration_seconds as seconds, at as left_at from deals.stage_changes where deal_id = $1 and from_stage_id is not null
  union all select d.stage_id, greatest(0, floor(extract(epoch from coalesce(d.actual_close_at, $2::timestamptz) - d.stage_entered_at)))::bigint, null from deals.deals d where d.id = $1 and d.status = 'open'`;
const stages = `with spent as (${spent}), entered as (select to_stage_id as stage_id, max(at) as at, count(*)::int as visits from deals.stage_changes where deal_id = $1 group by 1)
  select s.id, s.name, s.type, s.position, s.id = d.stage_id as "isCurrent", coalesce(e.visits, 0) as visits, coalesce(x.seconds, 0)::float8 as seconds, floor(coalesce(x.seconds, 0) / 86400)::int as days,
    ${isoInstant('e.at')} as "enteredAt", case when s.id = d.stage_id then null else ${isoInstant('x.left_at')} end as "leftAt"
  from deals.deals d join deals.stages s on (s.pipeline_id = d.pipeline_id and s.deleted_at is null) or s.id in (select stage_id from entered)
  left join entered e on e.stage_id = s.id left join lateral (select sum(seconds) as seconds, max(left_at) as left_at from spent where spent.stage_id = s.id) x on true
  where d.id = $1 order by s.pipeline_id = d.pipeline_id desc, s.position, s.id`;

@Handles(GetDealPath)
export class GetDealPathSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ dealId }: GetDealPath): Promise<DealPath> {
    await this.reads.record(DealKind, dealId);
    if (isHidden('stage')) return { stages: [], changes: [] };
    const changes = `select c.id, ${isoInstant('c.at')} as at, case when by.id is null then null else json_build_object('id', by.id, 'displayName', by.display_name) end as by, ${named('a')} as "from", ${named('b')} as "to",
        c.duration_seconds::float8 as "durationSeconds" ${isHidden('amount') ? '' : `, ${money('c.amount_at', 'c.currency_at')} as amount`} ${isHidden('closeDate') ? '' : `, c.close_date_at::text as "closeDate"`}
      from deals.stage_changes c left join deals.stages a on a.id = c.from_stage_id join deals.stages b on b.id = c.to_stage_id left join identity.user_card by on by.id = c.by_id where c.deal_id = $1 order by c.at, c.id`;
    return { stages: await this.reads.rows<PathStage>(stages, [dealId, this.clock.now().toISOString()]), changes: await this.reads.rows<PathStep>(changes, [dealId]) };
  }
}

type Row = HistoryRow & { readonly changes: readonly FieldChange[] };

@Handles(GetDealHistory)
export class GetDealHistorySql {
  constructor(private readonly reads: Reads) {}

  async execute({ dealId, cursor, limit = 50 }: GetDealHistory): Promise<Page<HistoryRow>> {
    await this.reads.record(DealKind, dealId);
    const values: unknown[] = [dealId, limit + 1];
    if (cursor) values.push(cursor);
    const text = `select id, ${isoInstant('at')} as at, actor_id as "actorId", actor_name as "actorName", action, entity, entity_id as "entityId", changes
      from platform.audit_events where kind = 'deal' and record_id = $1 ${cursor ? 'and id < $3::uuid' : ''} order by id desc limit $2`;
    const rows = await this.reads.rows<Row>(text, values);
    const items = await maskedChanges(this.reads, rows.slice(0, limit));
    return { items, nextCursor: rows.length > limit ? items.at(-1)!.id : null };
  }
}
