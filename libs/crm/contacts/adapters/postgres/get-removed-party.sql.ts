import { currentActor, Handles, Reads } from '#platform/bus';
import { reachOf } from '#platform/access';
import { kindNamed, SqlText, withinReach } from '#platform/records';
import { GetRemovedParty } from '../../application/get-removed-party.ts';
import { kindOf } from '../../application/party-command.ts';

@Handles(GetRemovedParty)
export class GetRemovedPartySql {
  constructor(private readonly reads: Reads) {}

  async execute(query: GetRemovedParty): Promise<{ id: string; version: number }> {
    const kind = kindNamed(kindOf(query));
    const sql = new SqlText();
    const text = `select r.id, r.version from ${kind.table} r where r.id = ${sql.bind(query.partyId, 'uuid')} and r.deleted_at is not null and ${withinReach(reachOf(currentActor(), kind.read), 'r', sql)}`;
    const [row] = await this.reads.rows<{ id: string; version: number }>(text, sql.values);
    return row ?? this.reads.record(kind, query.partyId);
  }
}
