import { Injectable } from '@nestjs/common';
import type { DealRow } from '#crm/deals';
import { currentActor, Reads } from '#platform/bus';
import { asCounted, kindNamed, ListStatement, SqlText } from '#platform/records';

const fields = ['id', 'version', 'name', 'organizationId', 'organization', 'stageId', 'stage', 'status', 'amount', 'amountBase', 'closeDate', 'nextStep', 'nextStepAt', 'nextActivityAt', 'ownerId', 'owner', 'stageEnteredAt', 'daysInStage', 'isRotting'];

interface Found {
  readonly items: readonly DealRow[];
  readonly count: number;
}

/** The open deals of a colleague that nobody cares for, the oldest first; the registry of fields says how to find and show them. */
@Injectable()
export class NeglectedDeals {
  constructor(private readonly reads: Reads) {}

  rotting(ownerId: string, most: number): Promise<Found> {
    return this.open(ownerId, most, 'isRotting', true);
  }

  /** Nothing is planned for it, and no next step is said. */
  withoutNextStep(ownerId: string, most: number): Promise<Found> {
    return this.open(ownerId, most, 'hasNextStep', false);
  }

  private async open(ownerId: string, most: number, field: string, value: boolean): Promise<Found> {
    const actor = currentActor();
    const hidden = (name: string): boolean => actor.mask.hidden.has(`deal.${name}`);
    if (!actor.grants.has('deals.read') || [field, 'ownerId', 'status'].some(hidden)) return { items: [], count: 0 };
    const list = new ListStatement(kindNamed('deal'), asCounted(actor), { filter: { and: [{ field: 'ownerId', value: ownerId }, { field: 'status', value: 'open' }, { field, value }] } });
    const sql = new SqlText();
    const { columns, joins } = list.shown(fields, sql);
    const found = `select r.*, count(*) over ()::int as found from ${list.rows(sql)} order by r.id limit ${most}`;
    const rows = await this.reads.rows<{ found: number; card: DealRow }>(`select r.found, row_to_json(card) as card from (${found}) r ${joins} cross join lateral (select ${columns}) card order by r.id`, sql.values);
    return { items: rows.map(({ card }) => card), count: rows[0]?.found ?? 0 };
  }
}
