import { currentActor, type FieldChange, type Reads } from '#platform/bus';
import { joinScope, SqlText } from '#platform/records';

interface Changed {
  readonly entity: string;
  readonly changes: readonly FieldChange[];
}

/** What a part of a deal shows, and what of a field of the deal stands under another name. */
const parts: Readonly<Record<string, string>> = { 'line-item': 'lineItems', 'deal-person': 'people', 'deal-team-member': 'teamMembers', 'deal-competitor': 'dealCompetitors', 'loss-record': 'loss', 'stage-change': 'stage' };
const shownAs: Readonly<Record<string, string>> = {
  currency: 'amount', ownProbability: 'probability', personIds: 'people', competitorIds: 'competitors', lineCount: 'lineItems', amountLost: 'amount', theirPrice: 'amount', theirCurrency: 'amount', amountAt: 'amount', currencyAt: 'amount', closeDateAt: 'closeDate', closedFromStageId: 'stage',
};
/** Fields that name a record of another kind, which has to be seen for itself. */
const naming: Readonly<Record<string, { readonly kind: string; readonly view: string }>> = {
  organizationId: { kind: 'organization', view: 'contacts.organization_card' }, personId: { kind: 'person', view: 'contacts.person_card' }, personIds: { kind: 'person', view: 'contacts.person_card' },
};

export const isHidden = (field: string): boolean => currentActor().mask.hidden.has(`deal.${field}`);

/** The rows without what their reader may not see: a hidden field has no history either, and a record out of reach is not named. */
export async function maskedChanges<Row extends Changed>(reads: Reads, rows: readonly Row[]): Promise<Row[]> {
  const open = rows.map((row) => ({ ...row, changes: openOf(row) }));
  const seen = await seenOf(reads, open.flatMap(({ changes }) => changes));
  const only = (value: unknown): unknown => (Array.isArray(value) ? value.filter((id) => seen.has(id as string)) : seen.has(value as string) ? value : null);
  return open.map((row) => ({ ...row, changes: row.changes.map((change) => (naming[change.field] ? { ...change, from: only(change.from), to: only(change.to) } : change)) }));
}

function openOf({ entity, changes }: Changed): FieldChange[] {
  const part = parts[entity];
  if (part && isHidden(part)) return [];
  return changes.filter(({ field }) => !isHidden(shownAs[field] ?? field));
}

async function seenOf(reads: Reads, changes: readonly FieldChange[]): Promise<Set<string>> {
  const seen = new Set<string>();
  for (const kind of ['organization', 'person']) {
    const ids = changes.filter(({ field }) => naming[field]?.kind === kind).flatMap(({ from, to }) => [from, to].flat()).filter((id) => typeof id === 'string');
    if (ids.length === 0) continue;
    const sql = new SqlText();
    const { view } = Object.values(naming).find((each) => each.kind === kind)!;
    const text = `select card.id from ${view} card where card.id = any(${sql.bind([...new Set(ids)], 'uuid[]')}) and ${joinScope(currentActor(), sql).visible(kind, 'card')}`;
    for (const { id } of await reads.rows<{ id: string }>(text, sql.values)) seen.add(id);
  }
  return seen;
}
