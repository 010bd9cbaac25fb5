import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { joinScope, kindNamed, SqlText } from '#platform/records';
import { GetPartyHistory, type HistoryRow } from '../../application/get-party-history.ts';
import { masked, organizationsIn, type AuditedRow } from './masked-history.ts';

type Asked = { readonly kind: string; readonly partyId: string; readonly field: string | undefined; readonly cursor: string | undefined };

@Handles(GetPartyHistory)
export class GetPartyHistorySql {
  constructor(private readonly reads: Reads) {}

  async execute({ parties, partyId, field, cursor, limit = 50 }: GetPartyHistory): Promise<Page<HistoryRow>> {
    const kind = kindNamed(parties === 'persons' ? 'person' : 'organization');
    await this.reads.record(kind, partyId);
    const { hidden: closed } = joinScope(currentActor(), new SqlText());
    const hidden = (field: string): boolean => closed(kind.kind, field);
    if (hidden('createdAt') || hidden('updatedAt') || (field && hidden(field))) return { items: [], nextCursor: null };
    const rows = await this.audited({ kind: kind.kind, partyId, field, cursor }, limit + 1, hidden('updatedBy'));
    const page = rows.slice(0, limit);
    const organizations = await this.visible(organizationsIn(page));
    const items = page.map((row) => masked(row, { kind, hidden, organizations })).filter((row) => row !== null);
    return { items, nextCursor: rows.length > limit ? page.at(-1)!.id : null };
  }

  private audited({ kind, partyId, field, cursor }: Asked, limit: number, anonymous: boolean): Promise<AuditedRow[]> {
    const sql = new SqlText();
    const actor = anonymous ? `null::uuid as "actorId", '' as "actorName"` : 'a.actor_id as "actorId", a.actor_name as "actorName"';
    const of = `a.kind = ${sql.bind(kind)} and a.record_id = ${sql.bind(partyId, 'uuid')}`;
    const only = field ? `and a.entity = ${sql.bind(kind)} and a.changes @> ${sql.bind(JSON.stringify([{ field }]), 'jsonb')}` : '';
    const before = cursor ? `and a.id < ${sql.bind(cursor, 'uuid')}` : '';
    const text = `select a.id, to_char(a.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, ${actor}, a.action, a.entity, a.entity_id as "entityId", a.changes, c.kind as "pointKind"
      from platform.audit_events a left join contacts.contact_points c on a.entity = 'contact-point' and c.id = a.entity_id
      where ${of} ${only} ${before} order by a.id desc limit ${sql.bind(limit)}`;
    return this.reads.rows<AuditedRow>(text, sql.values);
  }

  private async visible(ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const sql = new SqlText();
    const text = `select o.id from contacts.organizations o where o.id = any(${sql.bind(ids, 'uuid[]')}) and ${joinScope(currentActor(), sql).visible('organization', 'o')}`;
    return new Set((await this.reads.rows<{ id: string }>(text, sql.values)).map(({ id }) => id));
  }
}
