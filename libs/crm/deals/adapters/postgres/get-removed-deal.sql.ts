import { currentActor, Handles, Reads } from '#platform/bus';
import { reachable, SqlText } from '#platform/records';
import { GetRemovedDeal } from '../../application/get-removed-deal.ts';
import { DealKind } from '../../kinds/deal.kind.ts';

@Handles(GetRemovedDeal)
export class GetRemovedDealSql {
  constructor(private readonly reads: Reads) {}

  async execute({ dealId }: GetRemovedDeal): Promise<{ id: string; version: number }> {
    const sql = new SqlText();
    const text = `select r.id, r.version from ${DealKind.table} r where r.id = ${sql.bind(dealId, 'uuid')} and r.deleted_at is not null and ${reachable(currentActor(), DealKind.read, DealKind, 'r', sql)}`;
    const [row] = await this.reads.rows<{ id: string; version: number }>(text, sql.values);
    return row ?? this.reads.record(DealKind, dealId);
  }
}
