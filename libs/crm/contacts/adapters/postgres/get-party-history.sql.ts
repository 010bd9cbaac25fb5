import { currentActor, Handles, Reads, type FieldChange } from '#platform/bus';
import type { Page } from '#platform/fields';
import { kindNamed } from '#platform/records';
import { GetPartyHistory, type HistoryRow } from '../../application/get-party-history.ts';

type Row = HistoryRow & { readonly changes: readonly FieldChange[] };

@Handles(GetPartyHistory)
export class GetPartyHistorySql {
  constructor(private readonly reads: Reads) {}

  async execute({ parties, partyId, cursor, limit = 50 }: GetPartyHistory): Promise<Page<HistoryRow>> {
    const kind = parties === 'persons' ? 'person' : 'organization';
    await this.reads.record(kindNamed(kind), partyId);
    const values: unknown[] = [[kind, 'party'], partyId, limit + 1];
    if (cursor) values.push(cursor);
    const text = `select id, to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor_id as "actorId", actor_name as "actorName", action, entity, entity_id as "entityId", changes
      from platform.audit_events where kind = any($1::text[]) and record_id = $2 ${cursor ? 'and id < $4::uuid' : ''} order by id desc limit $3`;
    const rows = await this.reads.rows<Row>(text, values);
    const items = rows.slice(0, limit).map((row) => masked(row, kind));
    return { items, nextCursor: rows.length > limit ? items.at(-1)!.id : null };
  }
}

const parts: Readonly<Record<string, string | undefined>> = { 'contact-point': 'contactPoints', address: 'addresses', employment: 'employments' };

/** A hidden field has no history either. */
function masked(row: Row, kind: string): HistoryRow {
  const { hidden } = currentActor().mask;
  const part = parts[row.entity];
  if (part && hidden.has(`${kind}.${part}`)) return { ...row, changes: [] };
  return { ...row, changes: row.changes.filter(({ field }) => !hidden.has(`${kind}.${field}`)) };
}
