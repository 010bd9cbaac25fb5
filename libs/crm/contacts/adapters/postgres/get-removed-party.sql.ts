import { currentActor, Handles, Reads } from '#platform/bus';
import { kindNamed, reachable, SqlText } from '#platform/records';
import { GetRemovedParty } from '../../application/get-removed-party.ts';
import { kindOf } from '../../application/party-command.ts';

@Handles(GetRemovedParty)
export class GetRemovedPartySql {
  constructor(private readonly reads: Reads) {}

  async execute(query: GetRemovedParty): Promise<{ id: string; version: number }> {
    const kind = kindNamed(kindOf(query));
    const sql = new SqlText();
    const text = `select r.id, r.version from ${kind.table} r where r.id = ${sql.bind(query.partyId, 'uuid')} and r.deleted_at is not null and ${reachable(currentActor(), kind.read, kind, 'r', sql)}`;
    const [row] = await this.reads.rows<{ id: string; version: number }>(text, sql.values);
    return row ?? this.reads.record(kind, query.partyId);
  }
}
