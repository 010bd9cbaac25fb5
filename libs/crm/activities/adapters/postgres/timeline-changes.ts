import { Injectable } from '@nestjs/common';
import { GetPartyHistory, type HistoryRow } from '#crm/contacts';
import { ListDealChanges, type DealChange } from '#crm/deals';
import { currentActor, Queries } from '#platform/bus';
import type { Page } from '#platform/fields';
import type { TimelineEntry, TimelineRecords } from '../../application/get-timeline.ts';

type Ask<Row> = (cursor: string | null, limit: number) => Promise<Page<Row>>;

/** What was changed on a record, as the modules it belongs to tell it to the one who asks: with their rights, and without what they hide. */
@Injectable()
export class TimelineChanges {
  constructor(private readonly queries: Queries) {}

  /** Changes of the person or of the organization itself. */
  async ofParty(records: TimelineRecords, partyId: string, after: string | null, most: number): Promise<TimelineEntry[]> {
    if (records === 'deals') return [];
    const rows = await filled<HistoryRow>((cursor, limit) => this.queries.ask(Object.assign(new GetPartyHistory(), { parties: records, partyId, limit, ...(cursor && { cursor }) })), after, most);
    return rows.map((row) => entry(row, records === 'persons' ? 'person' : 'organization', partyId, null));
  }

  /** Changes of the deal, or of the deals of the organization. */
  async ofDeals(records: TimelineRecords, recordId: string, after: string | null, most: number): Promise<TimelineEntry[]> {
    if (records === 'persons' || !currentActor().grants.has('deals.read')) return [];
    const which = records === 'deals' ? { dealId: recordId } : { organizationId: recordId };
    const rows = await filled<DealChange>((cursor, limit) => this.queries.ask(Object.assign(new ListDealChanges(), { ...which, limit, ...(cursor && { cursor }) })), after, most);
    return rows.map((row) => entry(row, 'deal', row.deal.id, records === 'deals' ? null : row.deal.name));
  }
}

/** So many rows as are wanted, or all there are: a page can be short of what is hidden in it. */
async function filled<Row>(ask: Ask<Row>, after: string | null, most: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (let cursor: string | null = after, isFirst = true; rows.length < most && (isFirst || cursor !== null); isFirst = false) {
    const page: Page<Row> = await ask(cursor, isFirst ? Math.min(most, 200) : 200);
    rows.push(...page.items);
    cursor = page.nextCursor;
  }
  return rows.slice(0, most);
}

function entry({ id, at, actorId, actorName, action, entity, entityId, changes }: HistoryRow, recordKind: string, recordId: string, recordName: string | null): TimelineEntry {
  const change = { recordKind, recordId, recordName, action, entity, entityId, changes: [...changes] };
  return { id, kind: 'change', at, actor: actorId ? { id: actorId, displayName: actorName } : null, title: action, detail: null, isPinned: false, change };
}
