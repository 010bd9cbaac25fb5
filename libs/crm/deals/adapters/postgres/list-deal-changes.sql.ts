import { currentActor, Handles, Reads, type FieldChange } from '#platform/bus';
import type { Page } from '#platform/fields';
import { SqlText, visibleTo } from '#platform/records';
import { ListDealChanges, type DealChange } from '../../application/list-deal-changes.ts';
import { DealKind } from '../../kinds/deal.kind.ts';
import { isoInstant } from '../../kinds/field.ts';
import { maskedChanges } from './masked-changes.ts';

type Row = DealChange & { readonly changes: readonly FieldChange[] };

/** What the steps of the deal's path tell already. */
const ofSteps = new Set(['stageId', 'stageEnteredAt', 'pipelineId', 'status', 'actualCloseAt', 'closedFromStageId', 'lossReasonId', 'lossCompetitorId']);

/** Told by the path of the deal, and with whom it is shared. */
const elsewhere = new Set(['stage-change', 'record-share']);

@Handles(ListDealChanges)
export class ListDealChangesSql {
  constructor(private readonly reads: Reads) {}

  async execute({ dealId, organizationId, cursor, limit = 50 }: ListDealChanges): Promise<Page<DealChange>> {
    const actor = currentActor();
    if (organizationId && actor.mask.hidden.has('deal.organization')) return { items: [], nextCursor: null };
    const sql = new SqlText();
    const which = dealId ? `d.id = ${sql.bind(dealId, 'uuid')}` : `d.organization_id = ${sql.bind(organizationId, 'uuid')}`;
    const before = cursor ? `and a.id < ${sql.bind(cursor, 'uuid')}` : '';
    const most = sql.bind(limit + 1);
    const text = `select a.id, ${isoInstant('a.at')} as at, a.actor_id as "actorId", a.actor_name as "actorName", a.action, a.entity, a.entity_id as "entityId", a.changes, json_build_object('id', d.id, 'name', d.name) as deal
      from deals.deals d cross join lateral (select * from platform.audit_events a where a.kind = 'deal' and a.record_id = d.id ${before} order by a.id desc limit ${most}) a
      where ${which} and ${visibleTo(actor, DealKind, 'd', sql)} order by a.id desc limit ${most}`;
    const rows = await this.reads.rows<Row>(text, sql.values);
    const page = rows.slice(0, limit);
    const tells = (row: Row): FieldChange[] => (row.entity === 'deal' ? row.changes.filter(({ field }) => !ofSteps.has(field)) : [...row.changes]);
    const open = await maskedChanges(this.reads, page.filter(({ entity }) => !elsewhere.has(entity)).map((row) => ({ ...row, changes: tells(row) })));
    const items = open.filter(({ changes }) => changes.length > 0);
    return { items, nextCursor: rows.length > limit ? page.at(-1)!.id : null };
  }
}
